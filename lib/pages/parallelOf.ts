/** Path below the language of a page's two languages side by side: `roles/catalyst/parallel`. */
export function parallelOf(path: string): string {
  return path === '' ? 'parallel' : `${path}/parallel`;
}
