import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Day that stands in place of the day of the build. */
const day = '2026-01-01T00:00:00Z';

const body = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/** Links bear names drawn at random: each gets its place among the links of the text. */
function nameLinks(xml: string, order: readonly string[]): string {
  return xml.replace(/(\b(?:r:id|Id)=")(rId[\w-]+)"/g, (whole, start: string, id: string) => {
    const place = order.indexOf(id);
    return place < 0 ? whole : `${start}link${place + 1}"`;
  });
}

function withoutDay(xml: string): string {
  return xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${day}`,
  );
}

/**
 * Packs a Word file again so that two builds of the same records are equal: parts in the order of their names, one time
 * for all of them, no time of writing among the properties, and links named in their order.
 */
export function makeSteady(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const text = strFromU8(parts[body] ?? new Uint8Array());
  const links = [...text.matchAll(/<w:hyperlink[^>]*\br:id="([^"]+)"/g)].map(([, id = '']) => id);
  const steady = Object.entries(parts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => {
      if (name === 'docProps/core.xml') return [name, strToU8(withoutDay(strFromU8(bytes)))];
      if (name !== body && name !== relations) return [name, bytes];
      return [name, strToU8(nameLinks(strFromU8(bytes), links))];
    });
  return zipSync(Object.fromEntries(steady), { level: 9, mtime: new Date(2026, 0, 1) });
}
