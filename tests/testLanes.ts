import { expect, test } from 'vitest';
import type { Base } from '#data/base';
import { locales } from '#data/locales';
import { inStudy } from '#lib/activities/studyPeriodOf';
import { labelGap, layLanes, type LaneItem } from '#lib/lanes/layLanes';
import { roleIds } from '#lib/roles/roleIds';
import { measureWidest } from '#lib/text/measureWidest';

const narrowest = 742;
function boxOf(item: LaneItem, label: number, width: number) {
  const first = Math.min(...item.marks, item.span?.from ?? 1) * width;
  const last = Math.max(...item.marks, item.span?.to ?? 0) * width;
  const right =
    (item.span?.kind === 'lasting' ? last : Math.max(...item.marks) * width) + labelGap + label;
  const left = Math.min(...item.marks) * width - labelGap - label;
  return item.side === 'right'
    ? { from: first - 9, to: Math.max(last, right) }
    : { from: Math.min(first, left), to: last + 9 };
}

/** Tests that the lanes of a case hold all its dated activities, and that nothing in them touches at any width. */
export function testLanes(base: Base): void {
  const core = inStudy(base.activities.all, base.study);

  for (const locale of locales) {
    test(`no mark, span or name touches another at any width, ${locale}`, () => {
      const measure = (id: string) =>
        measureWidest(base.activities.get(id).short[locale], { size: 13, weight: 500 });
      const lanes = layLanes(roleIds, core, {
        years: base.study,
        width: narrowest,
        measure: (activity) => measure(activity.id),
      });
      for (let width = narrowest; width <= 1120; width += 1) {
        for (const lane of lanes) {
          const boxes = lane.items.map((item) => ({
            row: item.row,
            id: item.activity.id,
            ...boxOf(item, measure(item.activity.id), width),
          }));
          for (const a of boxes) {
            expect(a.from, `${a.id} at ${width}`).toBeGreaterThanOrEqual(-10);
            expect(a.to, `${a.id} at ${width}`).toBeLessThanOrEqual(width + 10);
            for (const b of boxes) {
              if (a.id === b.id || a.row !== b.row) continue;
              expect(a.to <= b.from || b.to <= a.from, `${a.id} and ${b.id} at ${width}`).toBe(
                true,
              );
            }
          }
        }
      }
    });
  }

  test('every dated activity of the years has a place, and no undated one', () => {
    const lanes = layLanes(roleIds, core, {
      years: base.study,
      width: narrowest,
      measure: () => 100,
    });
    const placed = lanes.flatMap((lane) => lane.items.map((item) => item.activity.id)).sort();
    expect(placed).toEqual(
      core
        .filter((a) => a.when.from)
        .map((a) => a.id)
        .sort(),
    );
  });
}
