import type { Locale } from '#data/locales';
import type { Text } from '#data/types';
import { measureWidest } from '#lib/text/measureWidest';
import type { Year, YearRow } from './groupByYear';
import { nameRow } from './nameRow';
import { placeInYear, type PlaceInYear } from './placeInYear';
import { placeLabel, startBelow, type LabelSide } from './placeLabel';
import { trackWidth, widthClasses, type WidthClass } from './trackWidth';

/** A row of the chart, ready to be drawn: its class in the stylesheet, its name, where its marks and its name stand. */
export type LaidOutRow = YearRow & {
  readonly key: string;
  readonly name: Text;
  readonly place: PlaceInYear;
  readonly sides: Readonly<Record<WidthClass, LabelSide>>;
  /** Where the name begins if it stands below, as a fraction of the track. */
  readonly below: number;
  /** Place in the order of time, where roles are not apart. */
  readonly order: number;
};

// Names are set in 600; 700 is what the open row takes, and wider.
const setting = { size: 14, weight: 700 } as const;

/** The rows of a year, each with the side on which its name fits at the narrowest window of every width class. */
export function layOutRows(
  year: Year,
  locale: Locale,
  since: (date: string) => string,
): readonly LaidOutRow[] {
  return year.rows.map((row, i) => {
    const name = nameRow(row, locale, since);
    const place = placeInYear(row.activity.when, year.year);
    const width = measureWidest(name[locale], setting);
    const tracks = widthClasses.map(({ from }) => trackWidth(from) ?? 0);
    const sideAt = (index: number) => placeLabel(place, width, tracks[index] ?? 0);
    const below = startBelow(place, width, Math.min(...tracks));
    const sides = { a: sideAt(0), b: sideAt(1), c: sideAt(2) };
    return { ...row, key: `r${year.year % 100}-${i}`, name, place, sides, below, order: i + 1 };
  });
}
