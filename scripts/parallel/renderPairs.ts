import { locales, type Locale } from '#data/locales';
import { isHeading, type Block, type BlockKind } from './block';
import type { Pair } from './pairBlocks';

/** What the page says between the texts, in one language. */
export type PairWords = {
  readonly pair: string;
  readonly list: string;
  readonly drawing: string;
  readonly table: string;
  readonly see: string;
};

const tags: Readonly<Partial<Record<BlockKind, string>>> = { quote: 'blockquote', caution: 'div' };
const classes: Readonly<Partial<Record<BlockKind, string>>> = {
  item: 'pair-item',
  row: 'pair-cells',
  label: 'label',
  leftOut: 'quiet',
  caution: 'caution',
};

function anchors(ids: readonly string[]): string {
  return ids.map((id) => `<span id="${id}"></span>`).join('');
}

function side(block: Block | null, locale: Locale, html: string): string {
  if (!block) return '';
  const tag = tags[block.kind] ?? 'p';
  const name = classes[block.kind];
  return `<${tag}${name ? ` class="${name}"` : ''} lang="${locale}">${html}</${tag}>`;
}

function sayLeftOut({ html }: Block, words: PairWords, address: string): string {
  const about = html === 'list' || html === 'drawing' ? words[html] : words.table;
  return `${about} <a href="${address}">${words.see}</a>`;
}

/** Links within the page lead to its pairs where these have the id, else back to the page itself. */
function mendLinks(html: string, ids: ReadonlySet<string>, address: string): string {
  return html.replaceAll(/ href="#([^"]*)"/g, (whole, id: string) =>
    ids.has(id) ? whole : ` href="${address}#${id}"`,
  );
}

/**
 * The pairs as HTML: Indonesian, number, English, sources. Headings are one heading in both languages.
 * @param locale language of the interface, whose chips stand beside the texts
 * @param addressIn address of the page itself in a language
 */
export function renderPairs(
  pairs: readonly Pair[],
  locale: Locale,
  words: Readonly<Record<Locale, PairWords>>,
  addressIn: (locale: Locale) => string,
): string {
  const known = new Set(pairs.flatMap(({ id, en }) => [...(id?.ids ?? []), ...(en?.ids ?? [])]));
  let number = 0;
  const rows = pairs.map((pair) => {
    const one = pair[locale] ?? pair.id ?? pair.en;
    if (!one) return '';
    const ids = anchors(one.ids);
    const html = (l: Locale) => {
      const block = pair[l];
      if (!block) return '';
      const isLeftOut = block.kind === 'leftOut';
      const text = isLeftOut ? sayLeftOut(block, words[l], addressIn(l)) : block.html;
      return mendLinks(text, known, addressIn(l));
    };
    if (isHeading(one.kind)) {
      const tag = one.kind === 'label' ? 'p' : one.kind;
      const spans = locales.map((l) => `<span lang="${l}">${html(l)}</span>`);
      const name = one.kind === 'label' ? 'pair pair-head label' : 'pair pair-head';
      return `<${tag} class="${name}">${ids}${spans.join('')}</${tag}>`;
    }
    const isNumbered = one.kind !== 'caution' && one.kind !== 'leftOut';
    if (isNumbered) number += 1;
    const anchor = isNumbered
      ? `<a class="pair-number" href="#n${number}"><span class="unseen">${words[locale].pair} </span>${number}</a>`
      : '';
    const chips = [...new Set(one.chips)].join('');
    return (
      `<div class="pair"${isNumbered ? ` id="n${number}"` : ''}>${ids}${side(pair.id, 'id', html('id'))}${anchor}` +
      `${side(pair.en, 'en', html('en'))}${chips ? `<div class="pair-chips">${chips}</div>` : ''}</div>`
    );
  });
  return rows.join('\n');
}
