import { isShown, type Borne, type Chosen } from '#lib/timeline/isShown';

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

// Written only where it changes: each writing makes the browser look at an element again.
function hide(element: Element, isHidden: boolean): void {
  if (element.hasAttribute('hidden') !== isHidden) element.toggleAttribute('hidden', isHidden);
}

/** Shows what has all that is chosen, hides the rest, and counts the activities shown by the same rule. */
export function showParts({ drawn, listed, groups }: TimelineParts, chosen: Chosen): Counts {
  for (const { element, borne } of [...drawn, ...listed]) hide(element, !isShown(borne, chosen));
  for (const { element, borne, rows } of groups) {
    const { role, years } = borne;
    const isEmpty = rows.length > 0 && rows.every((row) => !isShown(row.borne, chosen));
    hide(element, isEmpty || !isShown({ role, years, words: null }, chosen));
  }
  const shown = listed.filter(({ borne }) => isShown(borne, chosen));
  return {
    shown: shown.length,
    direct: shown.filter(({ element }) => element.hasAttribute('data-direct')).length,
  };
}
