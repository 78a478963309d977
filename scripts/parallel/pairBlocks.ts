import type { Locale } from '#data/locales';
import type { Block } from './block';
import { wordsOf } from './inlineHtml';

/** A block in both languages, or in the only one that needs it. */
export type Pair = Readonly<Record<Locale, Block | null>>;

/** Where a text leads within the site, in whichever language, and its ids: the same in both, or it is not the same text. */
function bearings({ kind, html, ids }: Block): string {
  // Terms are marked where a language uses them, so their links may differ.
  const marked = html.replaceAll(/<a class="term-link"[^>]*>/g, '');
  const links = [...marked.matchAll(/ href="(?:\/(?:id|en))?([/#][^"]*)"/g)].map(([, to]) => to);
  return [kind, ...ids.map((id) => `#${id}`), ...links.sort()].join(' ');
}

function name(block: Block | undefined): string {
  return block ? `${bearings(block)} "${wordsOf(block.html).slice(0, 80)}"` : 'nothing';
}

/**
 * Lays the texts of a page in two languages side by side.
 * @throws Error naming the page and both texts, where they are not of one kind with the same ids and links.
 */
export function pairBlocks(page: string, id: readonly Block[], en: readonly Block[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < id.length || j < en.length;) {
    const [left, right] = [id[i], en[j]];
    const isLeftAlone = left?.kind === 'oneSided';
    const isRightAlone = right?.kind === 'oneSided';
    if (isLeftAlone) pairs.push({ id: left, en: null });
    else if (isRightAlone) pairs.push({ id: null, en: right });
    else if (left && right && bearings(left) === bearings(right))
      pairs.push({ id: left, en: right });
    else
      throw new Error(
        `parallel: ${page}: text ${i + 1} differs between the languages: ${name(left)} and ${name(right)}. ` +
          'Both languages need the same elements in the same order; mark what only one of them needs with ' +
          'data-one-language="".',
      );
    if (!isRightAlone || isLeftAlone) i += 1;
    if (!isLeftAlone) j += 1;
  }
  return pairs;
}
