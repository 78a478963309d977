import type { Figure } from '#data/types';
import type { View } from '../view';
import { citeShort } from './citeShort';

const list = (parts: readonly string[]) => [...new Set(parts)].join('; ');

/** Who stated figures, and the labels of the sources in which they were read: each once, in the order of the figures. */
export function creditOf(
  view: View,
  figures: readonly Figure[],
): { readonly producers: string; readonly sources: string } {
  const labels = figures.flatMap(({ sources }) =>
    sources.map((id) => citeShort(view, view.base.sources.get(id))),
  );
  return {
    producers: list(figures.map(({ saidBy }) => saidBy[view.locale])),
    sources: list(labels),
  };
}
