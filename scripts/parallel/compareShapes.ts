import type { CheerioAPI } from 'cheerio';

// The elements by whose number the reader's place is found again in the other language (switches.enhance.ts).
const units = 'h1, h2, h3, h4, p, li, dt, dd, tr, summary, figure, details';
const leftOut = '[data-one-language], [data-not-paired], [data-not-paired] *';

/** The elements of a page by which the languages are compared, each with its id and the words it begins with. */
function shapeOf($: CheerioAPI): readonly { name: string; words: string }[] {
  return $(units)
    .not(leftOut)
    .toArray()
    .map((element) => ({
      name: element.name + (element.attribs['id'] ? `#${element.attribs['id']}` : ''),
      words: $(element).text().slice(0, 60),
    }));
}

/**
 * Holds a page to the rule that both languages have the same elements in the same order.
 * @throws Error naming the page and the first two elements that differ.
 */
export function compareShapes(page: string, id: CheerioAPI, en: CheerioAPI): void {
  const [left, right] = [shapeOf(id), shapeOf(en)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [a, b] = [left[i], right[i]];
    if (a?.name === b?.name) continue;
    const say = (one: typeof a) => (one ? `<${one.name}> "${one.words}"` : 'nothing');
    throw new Error(
      `parallel: ${page}: element ${i + 1} is ${say(a)} in Indonesian and ${say(b)} in English. Both languages ` +
        'need the same elements in the same order; mark what only one of them needs with data-one-language="".',
    );
  }
}
