import { locales, type Locale } from '#data/locales';
import { isHeading, type Pair, type PairKind } from './pair';

/** What the page says between the texts, in one language. */
export type PairWords = {
  readonly pair: string;
  readonly list: string;
  readonly drawing: string;
  readonly table: string;
  readonly see: string;
};

const tags: Readonly<Partial<Record<PairKind, string>>> = { quote: 'blockquote', caution: 'div' };
const classes: Readonly<Partial<Record<PairKind, string>>> = {
  item: 'pair-item',
  row: 'pair-cells',
  label: 'label',
  leftOut: 'quiet',
  caution: 'caution',
};

function anchors(ids: readonly string[]): string {
  return ids.map((id) => `<span id="${id}"></span>`).join('');
}

function side(kind: PairKind, locale: Locale, html: string): string {
  if (html === '') return '';
  const tag = tags[kind] ?? 'p';
  const name = classes[kind];
  return `<${tag}${name ? ` class="${name}"` : ''} lang="${locale}">${html}</${tag}>`;
}

function sayLeftOut(what: string, words: PairWords, address: string): string {
  const about = what === 'list' || what === 'drawing' ? words[what] : words.table;
  return `${about} <a href="${address}">${words.see}</a>`;
}

/** Links within the page lead to its pairs where these have the id, else back to the page itself. */
function fixLinks(html: string, ids: ReadonlySet<string>, address: string): string {
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
  const known = new Set(pairs.flatMap(({ ids }) => ids));
  let number = 0;
  // Headings that are not paired leave a gap in the levels, which is closed.
  const used = pairs.map(({ kind }) => kind).filter((kind) => /^h\d$/.test(kind));
  const levels = [...new Set<string>(['h1', ...used])].sort();
  const rows = pairs.map(({ kind, html: texts, ids, chips }) => {
    const html = (l: Locale) =>
      kind === 'leftOut'
        ? sayLeftOut(texts[l], words[l], addressIn(l))
        : fixLinks(texts[l], known, addressIn(l));
    if (isHeading(kind)) {
      const tag = kind === 'label' ? 'p' : `h${levels.indexOf(kind) + 1}`;
      const spans = locales.map((l) => `<span lang="${l}">${html(l)}</span>`);
      const name = kind === 'label' ? 'pair pair-head label' : 'pair pair-head';
      return `<${tag} class="${name}">${anchors(ids)}${spans.join('')}</${tag}>`;
    }
    const isNumbered = kind !== 'caution' && kind !== 'leftOut';
    if (isNumbered) number += 1;
    const anchor = isNumbered
      ? `<a class="pair-number" href="#n${number}"><span class="unseen">${words[locale].pair} </span>${number}</a>`
      : '';
    const own = locales.find((l) => l === locale && texts[l]) ?? locales.find((l) => texts[l]);
    const sources = [...new Set(own ? chips[own] : [])].join('');
    return (
      `<div class="pair"${isNumbered ? ` id="n${number}"` : ''}>${anchors(ids)}${side(kind, 'id', html('id'))}${anchor}` +
      `${side(kind, 'en', html('en'))}${sources ? `<div class="pair-chips">${sources}</div>` : ''}</div>`
    );
  });
  return rows.join('\n');
}
