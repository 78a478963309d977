import type { CheerioAPI } from 'cheerio';

/** Where each drawing stands once in a page: in the key at its foot, which tells what the sheets mean. */
const key = '.source-key svg.sheet';
const named = /\bsheet-([a-z]+)\b/g;

/** A name for a drawing, made of the parts it consists of and their places. */
function nameOf(drawing: string, known: Map<string, string>): string {
  const before = known.get(drawing);
  if (before) return before;
  const parts = [...drawing.matchAll(named)].map(([, part]) => part);
  const name = ['sheet', ...parts].join('-');
  known.set(drawing, name);
  return name;
}

/**
 * Draws each sheet of a page once, in the key at its foot, and points to it beside the sources: the page of a talk holds
 * sixty of them. A record that a script shows in another page finds the same names there.
 */
export function shareSheets($: CheerioAPI): void {
  const known = new Map<string, string>();
  for (const svg of $(key).toArray()) {
    const drawing = $(svg).html() ?? '';
    $(svg).html(`<g id="${nameOf(drawing, known)}">${drawing}</g>`);
  }
  for (const svg of $('svg.sheet').not(key).toArray()) {
    const name = known.get($(svg).html() ?? '');
    if (name) $(svg).html(`<use href="#${name}"></use>`);
  }
}
