import { builtLocales } from '#data/locales';
import { pages } from '#data/pages';

/** Pages that weigh otherwise than their neighbours are kinds of their own. */
const ownKinds = new Set(['teach/exercises/which-role']);

const slugs = new Set<string>(Object.values(pages).map(({ slug }) => slug));

/**
 * Kind of a page by its address: `/id/sources/andaru-2021/` and its 400 neighbours are one kind, `sources/*`;
 * the pages beside them, with both languages, are `sources/*, parallel`, and a page below a record names both. What is a file to
 * take along is told apart: `talks/*, one file`.
 */
export function kindOf(address: string): string {
  const [locale = '', ...rest] = address.split('/').filter(Boolean);
  if (!builtLocales.some((known) => known === locale)) return address;
  if (rest.at(-1) === 'parallel')
    return `${kindOf(`/${locale}/${rest.slice(0, -1).join('/')}`)}, parallel`;
  if (rest.at(-1)?.endsWith('.html'))
    return `${kindOf(`/${locale}/${rest.slice(0, -1).join('/')}`)}, one file`;
  const slug = rest.join('/');
  if (slugs.has(slug) || ownKinds.has(slug)) return slug || 'overview';
  const steps = rest.findLastIndex((_, i) => slugs.has(rest.slice(0, i + 1).join('/')));
  return [...rest.slice(0, steps + 1), '*', ...rest.slice(steps + 2)].join('/');
}
