import { citeShort } from '../cite/citeShort';
import { pathOf } from '../pages/pathOf';
import { isTitleForLists, titleOf } from '../sources/titleOf';
import type { View } from '../view';
import type { NumberedSource } from './resolvedBrief';

/** A list of sources that grows as the brief is written: each source once, with the number of its first mention. */
export type SourceNumbers = {
  /** Numbers of these sources; those not yet in the list are added. */
  readonly number: (ids: readonly string[]) => readonly number[];
  /** The list so far. */
  readonly list: () => readonly NumberedSource[];
};

/** Begins a list of sources. @throws Error from `number`'s list naming the nearest known source, if an id is unknown. */
export function numberSources(view: View): SourceNumbers {
  const { base, locale } = view;
  const ids: string[] = [];
  return {
    number: (asked) => {
      for (const id of asked) if (!ids.includes(id)) ids.push(id);
      return asked.map((id) => ids.indexOf(id) + 1).toSorted((a, b) => a - b);
    },
    list: () =>
      ids.map((id, i) => {
        const source = base.sources.get(id);
        return {
          number: i + 1,
          id,
          name: citeShort(view, source),
          title: isTitleForLists(source) ? titleOf(source, locale) : null,
          checked: source.checked,
          checkedWords: base.vocabularies.checked[source.checked].label[locale].toLowerCase(),
          path: pathOf(locale, `sources/${id}`),
        };
      }),
  };
}
