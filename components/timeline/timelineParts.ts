import { isShown, type Borne, type Chosen } from '#lib/timeline/isShown';
import { setHidden } from '../ui/setHidden';

type Part = { readonly element: Element; readonly borne: Borne };
/** A year or a lane, which goes when all its rows do. */
type Group = Part & { readonly rows: readonly Part[] };

/** The parts of the timeline that filters hide and show. */
export type TimelineParts = {
  /** Marks of the small range and rows of the chart. */
  readonly drawn: readonly Part[];
  /** Rows of the list: one for each activity. */
  readonly listed: readonly Part[];
  readonly groups: readonly Group[];
};

/** How many activities are shown, and how many of them are on the subject itself. */
export type Counts = { readonly shown: number; readonly direct: number };

function partOf(element: Element): Part {
  const list = (name: string) => element.getAttribute(name)?.split(' ') ?? null;
  return {
    element,
    borne: { role: element.getAttribute('data-r'), years: list('data-y'), words: list('data-f') },
  };
}

/** Finds the parts once; asking the page for them at each choice would take most of the time. */
export function findParts(root: Element): TimelineParts {
  const parts = (selector: string) => [...root.querySelectorAll(selector)].map(partOf);
  const rows = parts('.row');
  const rowsIn = (name: string) => {
    const byGroup = new Map<Element | null, Part[]>();
    for (const row of rows) {
      const group = row.element.closest(name);
      const others = byGroup.get(group);
      if (others) others.push(row);
      else byGroup.set(group, [row]);
    }
    return parts(name).map((part) => ({ ...part, rows: byGroup.get(part.element) ?? [] }));
  };
  return {
    drawn: [...parts('.strip [data-f]'), ...rows],
    listed: parts('.timeline-list [data-f]'),
    groups: [...rowsIn('.lane'), ...rowsIn('.year')],
  };
}

/** Shows what has all that is chosen, hides the rest, and counts the activities shown by the same rule. */
export function showParts({ drawn, listed, groups }: TimelineParts, chosen: Chosen): Counts {
  const show = (parts: readonly Part[]) =>
    new Set(
      parts.filter(({ element, borne }) => {
        const isPartShown = isShown(borne, chosen);
        setHidden(element, !isPartShown);
        return isPartShown;
      }),
    );
  const shownRows = show(drawn);
  for (const { element, borne, rows } of groups) {
    const { role, years } = borne;
    const isEmpty = rows.length > 0 && !rows.some((row) => shownRows.has(row));
    setHidden(element, isEmpty || !isShown({ role, years, words: null }, chosen));
  }
  const shown = [...show(listed)];
  return {
    shown: shown.length,
    direct: shown.filter(({ element }) => element.hasAttribute('data-direct')).length,
  };
}
