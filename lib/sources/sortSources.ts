import type { Source, WithId } from '#data/types';
import { citeShort } from '../cite/citeShort';
import type { View } from '../view';

/** A source with its short label. */
export type LabelledSource = { readonly source: WithId<Source>; readonly label: string };

/** Sources under one letter; `#` holds labels that begin with a digit. */
export type LetterGroup = { readonly letter: string; readonly sources: readonly LabelledSource[] };

/** Every source A to Z by short label, then by id, in groups of one letter. */
export function sortSources(view: View): readonly LetterGroup[] {
  const collator = new Intl.Collator(view.locale);
  const labelled = view.base.sources.all
    .map((source) => ({ source, label: citeShort(view, source) }))
    .sort(
      (a, b) => collator.compare(a.label, b.label) || collator.compare(a.source.id, b.source.id),
    );
  const groups = new Map<string, LabelledSource[]>();
  for (const entry of labelled) {
    const first = entry.label.charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    const group = groups.get(letter) ?? [];
    group.push(entry);
    groups.set(letter, group);
  }
  return [...groups].map(([letter, group]) => ({ letter, sources: group }));
}
