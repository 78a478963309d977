import type { CheerioAPI } from 'cheerio';
import type { Framework } from './readFramework';
import { refuse, seeDocs } from './refuse';

/** For each kind of live part, a word that stands only in the chunk which it loads when touched. */
const marks: Readonly<Record<string, string>> = { chart: 'recharts-surface' };

/** Chunks that others name and that carry the word: worth fetching together with the framework. */
function findAhead(
  chunks: readonly string[],
  all: ReadonlyMap<string, string>,
  mark: string | undefined,
): string[] {
  if (mark === undefined) return [];
  const named = chunks.map((chunk) => all.get(chunk) ?? '').join('\n');
  return [...all.keys()].filter(
    (chunk) =>
      !chunks.includes(chunk) &&
      named.includes(chunk.replace('/_next/', '')) &&
      all.get(chunk)?.includes(mark),
  );
}

/**
 * Writes into a page with live parts what its loader needs to start the framework later. Call it while the page still
 * names its stylesheets.
 * @param flight text of the page's `index.txt`, which stands in for the inline payload
 * @param loader code of `components/charts/loader.enhance.ts`
 * @param all every chunk of the build, by address
 * @throws Error naming the page, if that file does not say the same as the payload.
 */
export function holdBack(
  $: CheerioAPI,
  page: string,
  framework: Framework,
  flight: string | null,
  loader: string,
  all: ReadonlyMap<string, string>,
): void {
  if (flight === null || flight !== framework.payload)
    throw refuse(
      page,
      `index.txt of ${framework.payload.length} characters, the same as the inline payload`,
      flight === null ? 'none' : `${flight.length} characters that differ`,
      seeDocs,
    );
  const { chunks, run } = framework;
  const kinds = new Set(
    $('[data-live]')
      .map((_, part) => $(part).attr('data-live'))
      .toArray(),
  );
  const ahead = Object.fromEntries(
    [...kinds].map((kind) => [kind, findAhead(chunks, all, marks[kind])]),
  );
  const styles = $('link[rel="stylesheet"]')
    .map((_, link) => $(link).attr('href'))
    .toArray();
  const later = { scripts: chunks, styles, run, flight: `${page}index.txt`, ahead };
  const json = JSON.stringify(later).replaceAll('<', '\\u003c');
  // In the head, so that nobody can touch a chart before the loader listens.
  $('head').append($('<script type="application/json" id="later"></script>').text(json));
  $('head').append($('<script></script>').text(loader.trim()));
}
