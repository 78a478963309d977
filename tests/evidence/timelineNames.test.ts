import { expect, test } from 'vitest';
import { base } from '#data/index';
import { byLocale, locales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { measureText } from '#lib/text/measureText';
import { measureWidest } from '#lib/text/measureWidest';
import { groupByYear } from '#lib/timeline/groupByYear';
import { nameRow } from '#lib/timeline/nameRow';
import { placeInYear } from '#lib/timeline/placeInYear';
import { boxOf, placeLabel, startBelow } from '#lib/timeline/placeLabel';
import { trackWidth, widthClasses, widthClassOf } from '#lib/timeline/trackWidth';

const setting = { size: 14, weight: 700 } as const;
const since = byLocale((locale) => interfaceWords(locale).YearBlock.since);
const rows = groupByYear(base.activities.all, base.study).flatMap(({ year, rows: inYear }) =>
  inYear.map((row) => ({ row, place: placeInYear(row.activity.when, year) })),
);

test('at every width from 320 to 1600, in both languages and every font, no name leaves its track or touches what is drawn', () => {
  const faults: string[] = [];
  for (const locale of locales)
    for (const { row, place } of rows) {
      const name = nameRow(row, locale, (date) => since[locale].replace('{date}', date))[locale];
      const width = measureWidest(name, setting);
      const sides = new Map(
        widthClasses.map(({ name: c, from }) => [
          c,
          placeLabel(place, width, trackWidth(from) ?? 0),
        ]),
      );
      const narrowest = Math.min(...widthClasses.map(({ from }) => trackWidth(from) ?? 0));
      const below = startBelow(place, width, narrowest);
      const widths = [
        width,
        measureText(name, setting),
        measureText(name, { ...setting, font: 'arial' }),
      ];
      for (let window = 320; window <= 1600; window += 1) {
        const track = trackWidth(window);
        const side = sides.get(widthClassOf(window) ?? 'a');
        if (track === null || !side) continue;
        for (const w of widths) {
          const box = boxOf(side, place, w, track, below);
          const isOut = box.from < -0.001 || box.to > track + 0.001;
          const marks = place.marks.map((x) => x * track);
          const touches = box.line === 0 && marks.some((x) => box.from < x + 10 && box.to > x - 10);
          if (isOut || touches) faults.push(`${locale} ${window} ${side}: ${name}`);
        }
      }
    }
  expect(faults).toEqual([]);
});
