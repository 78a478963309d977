import { load } from 'cheerio';

/** Fractions that Moodle's question bank knows, in per cent; another one is refused at import. */
const knownFractions = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
];

const isKnown = (fraction: number) =>
  knownFractions.some((known) => Math.abs(known - Math.abs(fraction)) <= 1e-5);

/**
 * What Moodle's own importer would refuse, drop or read otherwise, and what neither a schema nor a parser sees:
 * fractions, sums, doubled idnumbers, names that are too long.
 * @returns one sentence for each fault
 */
export function findMoodleFaults(xml: string): readonly string[] {
  const $ = load(xml, { xml: true });
  const faults: string[] = [];
  const ids = new Set<string>();
  $('question[type=multichoice]').each((_, question) => {
    const id = $(question).children('idnumber').text();
    if (ids.has(id)) faults.push(`${id} is there twice; Moodle drops one in silence.`);
    ids.add(id);
    const name = $(question).find('> name > text').text();
    if (name.length === 0 || name.length > 255) faults.push(`${id} has a name of ${name.length}.`);
    const fractions = $(question)
      .children('answer')
      .map((_, answer) => Number(answer.attribs['fraction']))
      .toArray();
    const unknown = fractions.find((fraction) => !isKnown(fraction));
    if (unknown !== undefined) faults.push(`${id} has the fraction ${unknown}.`);
    const isSingle = $(question).children('single').text() === 'true';
    const sum = fractions.filter((fraction) => fraction > 0).reduce((a, b) => a + b, 0);
    if (isSingle && !fractions.includes(100)) faults.push(`${id} accepts no answer in full.`);
    if (!isSingle && Math.abs(sum - 100) > 1e-3) faults.push(`${id} sums up to ${sum}.`);
    const texts = $(question)
      .find('> answer > text')
      .map((_, text) => $(text).text())
      .toArray();
    if (new Set(texts).size < texts.length) faults.push(`${id} has one answer twice.`);
  });
  return faults;
}
