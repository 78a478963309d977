import type { CheerioAPI } from 'cheerio';
import { locales, type Locale } from '#data/locales';
import { gatherPairs } from './gatherPairs';
import { inlineHtml, wordsOf } from './inlineHtml';
import { hasClass, type Element, type Node } from './nodes';
import { forSides, hasAny, kindIn, type Pair, type PairKind, type Sides } from './pair';
import { pairingKey, splitNodes, type Part } from './splitNodes';

/** What is walked: the same stretch of the page in each language, or in the one language that alone needs it. */
type Stretch = {
  readonly nodes: Sides<readonly Node[]>;
  readonly langs: Sides<string>;
  readonly kind: PairKind;
  readonly alone: Locale | null;
};

const word = /\p{L}{4,}/u;

function isOneSided(part: Part | undefined): boolean {
  return part?.kind === 'block' && 'data-one-language' in part.element.attribs;
}

function elementOf(part: Part | undefined): Element | null {
  return part?.kind === 'block' ? part.element : null;
}

/** Whether a table holds numbers only, which are the same in every language. */
function isOfNumbers($: CheerioAPI, table: Element): boolean {
  const cells = $(table).find('td').toArray();
  return (
    cells.length > 0 && !cells.some(({ children }) => word.test(wordsOf(inlineHtml(children))))
  );
}

function say(part: Part | undefined): string {
  if (!part) return 'nothing';
  const html = part.kind === 'run' ? part.run.html : inlineHtml(part.element.children);
  return `${pairingKey(part)} "${wordsOf(html).slice(0, 80)}"`;
}

function refuse(page: string, sides: Sides<Part | undefined>): Error {
  return new Error(
    `parallel: ${page}: ${say(sides.id)} in Indonesian and ${say(sides.en)} in English. Both languages need the same ` +
      'elements in the same order, with the same ids and links; mark what only one of them needs with ' +
      'data-one-language="".',
  );
}

/**
 * Walks the content of a page in both languages at once and gathers its texts as pairs. Controls, drawings and
 * navigation are left out; a table of numbers and what is marked as a list or a drawing (`data-not-paired="list"`)
 * become one pair `leftOut` that names it.
 * @param page address of the page below the language, for messages
 * @param trees the content of the page in each language, with sorted lists in one order
 * @throws Error naming the page and both elements, where the languages have not the same elements in the same order
 * with the same ids and links.
 */
export function zipTrees(page: string, trees: Sides<CheerioAPI>): readonly Pair[] {
  const gathered = gatherPairs();

  function enter(elements: Sides<Element | null>, outer: Stretch): void {
    const first = elements.id ?? elements.en;
    if (!first) return;
    const { name, attribs } = first;
    const inner = {
      nodes: forSides((locale) => elements[locale]?.children ?? []),
      langs: forSides((locale) => elements[locale]?.attribs['lang'] ?? outer.langs[locale]),
      kind: kindIn(name, outer.kind),
      alone: outer.alone,
    };
    const apart = () => gathered.readApart(() => walk({ ...inner, kind: 'text' }));
    if (attribs['id'] && name !== 'main') gathered.addId(attribs['id']);
    const isTable = name === 'table' && isOfNumbers(trees.id, first);
    const leftOut = isTable ? 'table' : attribs['data-not-paired'];
    if (leftOut !== undefined && leftOut !== '') {
      const what = forSides(() => leftOut);
      gathered.add('leftOut', what);
    } else if (name === 'tr') readRow(inner);
    else if (name === 'dt') gathered.addTerm(apart());
    else if (hasClass(first, 'caution')) {
      const { html, chips } = apart();
      const [label, ...texts] = html;
      const lines = (l: Locale) => (texts.length ? texts : html).map((text) => `<p>${text[l]}</p>`);
      const head = (l: Locale) =>
        texts.length ? `<p class="caution-word">${label?.[l] ?? ''}</p>` : '';
      const paragraphs = forSides((locale) => head(locale) + lines(locale).join(''));
      gathered.add('caution', paragraphs, chips);
    } else if (name === 'p' && hasClass(first, 'label')) walk({ ...inner, kind: 'label' });
    else walk(inner);
  }

  function readRow(row: Stretch): void {
    const cells = gathered.readApart(() =>
      walk(row, (elements) => {
        const { html, chips } = gathered.readApart(() => enter(elements, row));
        const isHead = (elements.id ?? elements.en)?.name === 'th';
        const text = forSides((locale) => html.map((one) => one[locale]).join(' '));
        const bold = forSides((locale) => (isHead ? `<b>${text[locale]}</b>` : text[locale]));
        gathered.add('text', hasAny(text) ? bold : text, chips);
      }),
    );
    const html = forSides((locale) => cells.html.map((text) => text[locale]).join(' · '));
    gathered.add('row', html, cells.chips);
  }

  function walk(stretch: Stretch, visit = (e: Sides<Element | null>) => enter(e, stretch)): void {
    const parts = forSides((l) => [...splitNodes(trees[l], stretch.nodes[l], l, stretch.langs[l])]);
    while (locales.some((locale) => parts[locale].length > 0)) {
      const alone = stretch.alone ?? locales.find((locale) => isOneSided(parts[locale][0])) ?? null;
      const next = forSides((locale) =>
        alone === null || alone === locale ? parts[locale].shift() : undefined,
      );
      const one = next.id ?? next.en;
      const other = next.en ?? next.id;
      const isWhole = alone !== null || (next.id !== undefined && next.en !== undefined);
      if (!one || !other || !isWhole || pairingKey(one) !== pairingKey(other))
        throw refuse(page, next);
      if (one.kind === 'block') {
        const elements = forSides((locale) => elementOf(next[locale]));
        if (alone !== null && stretch.alone === null)
          enter(elements, { ...stretch, kind: 'oneSided', alone });
        else visit(elements);
        continue;
      }
      for (const id of one.run.ids) gathered.addId(id);
      const run = (part: Part | undefined) => (part?.kind === 'run' ? part.run : null);
      const html = forSides((locale) => run(next[locale])?.html ?? '');
      const chips = forSides((locale) => run(next[locale])?.chips ?? []);
      gathered.add(stretch.kind, html, chips);
    }
  }

  walk({
    nodes: forSides((locale) => trees[locale].root()[0]?.children ?? []),
    langs: forSides((locale) => locale),
    kind: 'text',
    alone: null,
  });
  gathered.end();
  return gathered.pairs;
}
