import type { ResolvedTalk, SlideSource } from '#lib/talks/resolvedTalk';
import type { Relation } from './openPackage';
import { places } from './places';
import { placeholder, textSetting, type Shape } from './shapes';
import { footShapes, slideXml, titleShape } from './slide';
import { heightOf, paragraph, type Speech } from './text';

/** A slide of sources, with its relations to their entries. */
export type SourceSlide = { readonly xml: string; readonly relations: readonly Relation[] };

const size = 16;
const gap = 3;
const columnGap = 32;
const columns = 3;
const columnWidth = (places.body.width - columnGap * (columns - 1)) / columns;
/** The columns of PowerPoint break where the lines do, so a line in each is kept free. */
const room = (places.body.height - 2 * size) * columns;

const textOf = ({ name, checkedWords }: SlideSource) => `${name} (${checkedWords})`;

function split(sources: readonly SlideSource[]): readonly (readonly SlideSource[])[] {
  const pages: SlideSource[][] = [[]];
  let used = 0;
  for (const source of sources) {
    const height = heightOf(textOf(source), size, columnWidth) + gap;
    if (used + height > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(source);
    used += height;
  }
  return pages;
}

function listShape(
  sources: readonly SlideSource[],
  linkOf: (source: SlideSource) => string | undefined,
  speech: Speech,
): Shape {
  const body = sources.map((source) => {
    const link = linkOf(source);
    const name = { text: source.name, size, ...(link ? { link } : {}) };
    return paragraph([name, { text: ` (${source.checkedWords})`, size }], speech, gap);
  });
  const setting = textSetting().replace(
    '<a:bodyPr ',
    `<a:bodyPr numCol="${columns}" spcCol="${columnGap * 9525}" `,
  );
  return placeholder({
    ...{ name: 'Sources', type: 'type="body" idx="1"', setting },
    ...{ body: body.join(''), place: places.body },
  });
}

/**
 * Every source of the talk once, after its last slide, each leading to its entry on the site where the site has an
 * address. Entries, never pages: an entry says why a page is only named.
 * @param heading heading of these slides; where there are several it is followed by their number
 */
export function sourceSlides(
  talk: ResolvedTalk,
  heading: string,
  first: number,
  speech: Speech,
): readonly SourceSlide[] {
  const all = new Map(talk.slides.flatMap(({ sources }) => sources.map((one) => [one.id, one])));
  const site = talk.address?.slice(0, -talk.path.length);
  const pages = split([...all.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
  return pages.map((sources, page) => {
    const relations = sources.map((source, i) => ({
      ...{ id: `rId${i + 3}`, type: 'hyperlink', isOutside: true },
      target: `${site}${source.path}`,
    }));
    const idOf = (source: SlideSource) =>
      site === undefined ? undefined : relations[sources.indexOf(source)]?.id;
    const title = pages.length > 1 ? `${heading} ${page + 1}/${pages.length}` : heading;
    const xml = slideXml([
      titleShape(title, speech),
      listShape(sources, idOf, speech),
      ...footShapes(talk, '', first + page, speech),
    ]);
    return { xml, relations: site === undefined ? [] : relations };
  });
}
