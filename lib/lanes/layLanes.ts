import type { Activity, RoleId, WithId } from '#data/types';
import { endOf, startOf } from '../dates/decimalYear';
import { placeWhen, type Placed } from '../dates/placeWhen';

/** One activity on its lane. `x`, `from` and `to` are fractions of the width of the lane, 0 to 1. */
export type LaneItem = {
  readonly activity: WithId<Activity>;
  readonly marks: Placed['marks'];
  /** Where it lies between two dates or lasted; `null` for a known day. */
  readonly span: Placed['span'];
  readonly row: number;
  readonly side: 'left' | 'right';
};

/** The rows of one role. */
export type Lane = {
  readonly role: RoleId;
  readonly rows: number;
  readonly items: readonly LaneItem[];
};

type Options = {
  /** First and last year on the lanes. */
  readonly years: { readonly from: number; readonly to: number };
  /** Narrowest width, in px, at which the lanes are shown: what fits here fits wherever they are wider. */
  readonly width: number;
  /** Width of a label in px. */
  readonly measure: (activity: WithId<Activity>) => number;
};

/** Half a mark and the gap to its label, in px. */
export const labelGap = 15;

const endGap = 10;

type Place = Pick<LaneItem, 'marks' | 'span'>;

function clamp(x: number): number {
  return Math.min(1, Math.max(0, x));
}

/** Sides of a label that stay inside the lane, with the stretch in px that item and label take up. */
function sidesOf(place: Place, label: number, width: number) {
  const first = Math.min(...place.marks, place.span?.from ?? 1) * width;
  const last = Math.max(...place.marks, place.span?.to ?? 0) * width;
  // A label may lie over the dotted part of its own span, which gives way to it.
  const anchor =
    (place.span?.kind === 'lasting' ? last : Math.max(...place.marks) * width) + labelGap;
  const sides: { side: 'left' | 'right'; from: number; to: number }[] = [];
  if (anchor + label <= width) {
    sides.push({
      side: 'right',
      from: first - endGap,
      to: Math.max(last, anchor + label) + endGap,
    });
  }
  const start = Math.min(...place.marks) * width - labelGap;
  if (start - label >= 0) {
    sides.push({ side: 'left', from: Math.min(first, start - label) - endGap, to: last + endGap });
  }
  return sides;
}

/**
 * Puts every dated activity of the years on a row of its role's lane, so that no mark, span or label
 * touches another. Marks drift apart as a lane widens and labels do not grow, so a layout made for the
 * narrowest width holds at every greater one.
 */
export function layLanes(
  roles: readonly RoleId[],
  activities: readonly WithId<Activity>[],
  { years, width, measure }: Options,
): readonly Lane[] {
  return roles.map((role) => {
    const taken: { from: number; to: number }[][] = [];
    const items = activities
      .filter((activity) => activity.role === role)
      .flatMap((activity) => {
        const place = placeWhen(activity.when, (date, edge) =>
          clamp(
            ((edge === 'start' ? startOf(date) : endOf(date)) - years.from) /
              (years.to + 1 - years.from),
          ),
        );
        return place ? [{ activity, place }] : [];
      })
      .sort((a, b) => Math.min(...a.place.marks) - Math.min(...b.place.marks))
      .map(({ activity, place }): LaneItem => {
        const sides = sidesOf(place, measure(activity), width);
        const fallback: { side: 'left' | 'right'; from: number; to: number } = {
          side: 'right',
          from: 0,
          to: width,
        };
        for (let row = 0; ; row += 1) {
          const others = taken[row] ?? [];
          const free = (sides.length > 0 ? sides : [fallback]).find(({ from, to }) =>
            others.every((other) => to <= other.from || from >= other.to),
          );
          if (!free) continue;
          taken[row] = [...others, free];
          const { marks, span } = place;
          return { activity, marks, span, row, side: free.side };
        }
      });
    return { role, rows: Math.max(1, taken.length), items };
  });
}
