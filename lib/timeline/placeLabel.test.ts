import { expect, test } from 'vitest';
import { base } from '#data/index';
import { locales } from '#data/locales';
import en from '#messages/en';
import id from '#messages/id';
import { measureText } from '#lib/text/measureText';
import { measureWidest } from '#lib/text/measureWidest';
import { groupByYear } from './groupByYear';
import { nameRow } from './nameRow';
import { placeInYear, type PlaceInYear } from './placeInYear';
import { boxOf, placeLabel, startBelow } from './placeLabel';
import { trackWidth, widthClasses, widthClassOf } from './trackWidth';

const setting = { size: 14, weight: 700 } as const;
const since = { id: id.YearBlock.since, en: en.YearBlock.since };
const rows = groupByYear(base.activities.all, base.study).flatMap(({ year, rows: inYear }) =>
  inYear.map((row) => ({ row, place: placeInYear(row.activity.when, year) })),
);
const moment = (x: number): PlaceInYear => ({
  marks: [x],
  span: null,
  bar: null,
  goesOn: false,
  extent: { from: x, to: x },
});

test('placeLabel prefers the right, then the left, then a line of its own', () => {
  expect(placeLabel(moment(0.1), 300, 600)).toBe('right');
  expect(placeLabel(moment(0.9), 300, 600)).toBe('left');
  expect(placeLabel(moment(0.5), 300, 600)).toBe('below');
});

test('a name below begins under its mark, or further left where it would not fit', () => {
  expect(startBelow(moment(0.2), 300, 600)).toBe(0.2);
  expect(startBelow(moment(0.9), 300, 600)).toBe(0.5);
  expect(startBelow(moment(0.9), 900, 600)).toBe(0);
});

test('placeLabel sets a name on a span that leaves no room beside it', () => {
  const place = { ...moment(0.5), span: { from: 0, to: 1 }, extent: { from: 0, to: 1 } };
  expect(placeLabel(place, 200, 600)).toBe('on');
  expect(placeLabel(place, 290, 600)).toBe('below');
});

test('at every width from 320 to 1600, in both languages and every face, no name leaves its track or touches what is drawn', () => {
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
        measureText(name, { ...setting, face: 'arial' }),
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
