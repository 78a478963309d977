import type { Found } from './findDocuments';
import type { SearchKind } from './searchDocument';

/** What was found of one kind, best first. */
export type FoundGroup = { readonly kind: SearchKind; readonly found: readonly Found[] };

/** Groups what was found by kind; the kind of the best one comes first. */
export function groupFound(found: readonly Found[]): readonly FoundGroup[] {
  const groups = new Map<SearchKind, Found[]>();
  for (const one of found) {
    const group = groups.get(one.document.kind);
    if (group) group.push(one);
    else groups.set(one.document.kind, [one]);
  }
  return [...groups].map(([kind, inGroup]) => ({ kind, found: inGroup }));
}
