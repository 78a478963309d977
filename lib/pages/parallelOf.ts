import { pages, type PageEntry } from '#data/pages';

const entries = Object.values<PageEntry>(pages);

/**
 * Path below the language of the page that shows a page in both languages side by side: `roles/catalyst/parallel`.
 * @returns `null` for a page that is not shown so
 */
export function parallelOf(path: string): string | null {
  const isListed = entries.some(({ slug }) => slug === path);
  const parent = entries.find(({ slug }) => slug !== '' && path.startsWith(`${slug}/`));
  if (!isListed && parent?.hasChildrenSideBySide === false) return null;
  return path === '' ? 'parallel' : `${path}/parallel`;
}
