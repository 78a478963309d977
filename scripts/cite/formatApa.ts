import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { builtLocales, inLocale, type Locale } from '#data/locales';
import type { CslItem } from '#lib/cite/cslItem';
import { piecesOf, type Pieces } from '#lib/cite/pieces';
import { apaStyles } from './apaStyles';
import { localeId } from './localeId';

const tags = { id: 'id-ID', en: 'en-US' };
const { locales, styles } = plugins.config.get('@csl');
const apa = apaStyles(styles.get('apa'));
locales.add(tags.id, localeId);
for (const locale of builtLocales) styles.add(`apa-${locale}`, inLocale(apa, locale));

/** APA leaves out a publisher that is the author already. */
function withoutEcho(item: CslItem): CslItem {
  const [first, second] = item.author ?? [];
  const { publisher, ...rest } = item;
  const isEcho = first && !second && 'literal' in first && first.literal === publisher;
  return isEcho ? rest : item;
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}

/**
 * APA 7 in one language, by id.
 * @throws Error naming the first work that came back empty.
 */
export function formatApa(items: readonly CslItem[], locale: Locale): ReadonlyMap<string, Pieces> {
  const formatted = plugins.output.format('bibliography', items.map(withoutEcho), {
    style: `apa-${locale}`,
    lang: inLocale(tags, locale),
    format: 'html',
    asEntryArray: true,
  });
  const entries: readonly unknown[] = Array.isArray(formatted) ? formatted : [];
  const byId = new Map(entries.filter(isEntry).map(([id, html]) => [id, piecesOf(html)]));
  const lost = items.find(({ id }) => !byId.has(id));
  if (lost) throw new Error(`APA came back empty for ${lost.id}.`);
  return byId;
}
