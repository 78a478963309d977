import { pages, type PageEntry } from '#data/pages';

const entries = Object.values<PageEntry>(pages);

/**
 * Path below the language of the page that shows a page in both languages side by side: `roles/catalyst/parallel`.
 * @returns `null` for a page that is not shown so
 */
export function parallelOf(path: string): string | null {
  const isListed = entries.some(({ slug }) => slug === path);
  // Of "teach" and "teach/exercises" the longer one lists the page.
  const [parent] = entries
    .filter(({ slug }) => slug !== '' && path.startsWith(`${slug}/`))
    .sort((a, b) => b.slug.length - a.slug.length);
  if (!isListed && parent?.hasChildrenSideBySide === false) return null;
  return path === '' ? 'parallel' : `${path}/parallel`;
}
