import type { IsoDate, When } from '#data/types';
import { splitDate } from '#lib/dates/formatDate';

/** A stretch of a year's track, as fractions of it from 0 (1 January) to 1 (31 December). */
export type Stretch = { readonly from: number; readonly to: number };

/** What is drawn of an activity on the track of one year; fractions of the track, in which months are equally wide. */
export type PlaceInYear = {
  /** Where marks stand: several for separate occasions, none where it only continues from an earlier year. */
  readonly marks: readonly number[];
  /** The date lies somewhere in here. */
  readonly span: Stretch | null;
  /** It lasted. */
  readonly bar: Stretch | null;
  /** It went on beyond what is drawn. */
  readonly goesOn: boolean;
  /** Everything drawn, arrow left out. */
  readonly extent: Stretch;
};

function fraction(date: IsoDate, year: number, edge: 'start' | 'end'): number {
  const parts = splitDate(date);
  if (parts.year !== year) return parts.year < year ? 0 : 1;
  if (parts.month === null) return edge === 'start' ? 0 : 1;
  const length = new Date(Date.UTC(year, parts.month, 0)).getUTCDate();
  const day =
    parts.day === null ? (edge === 'start' ? 0 : length) : parts.day - (edge === 'start' ? 1 : 0);
  return (parts.month - 1 + day / length) / 12;
}

function stretchOf(from: IsoDate, to: IsoDate, year: number): Stretch {
  return { from: fraction(from, year, 'start'), to: fraction(to, year, 'end') };
}

function middle({ from, to }: Stretch): number {
  return (from + to) / 2;
}

function draw(
  marks: readonly number[],
  span: Stretch | null,
  bar: Stretch | null,
  goesOn: boolean,
): PlaceInYear {
  const all = [...marks, ...[span, bar].flatMap((s) => (s ? [s.from, s.to] : []))];
  return { marks, span, bar, goesOn, extent: { from: Math.min(...all), to: Math.max(...all) } };
}

/**
 * Where an activity stands on the track of a year that it touches.
 * @throws Error, if the activity has no date.
 */
export function placeInYear(when: When, year: number): PlaceInYear {
  const { from } = when;
  if (from === null)
    throw new Error('An activity without a date is not placed: name it beside the chart.');
  const to = when.to ?? from;
  if (when.kind === 'occasions') {
    const here = when.occasions.filter((o) => splitDate(o.from).year === year);
    return draw(
      here.map((o) => middle(stretchOf(o.from, o.to, year))),
      null,
      null,
      false,
    );
  }
  if (when.kind === 'lasting') {
    // The month is known, its day is not: the bar begins and ends in the middle of it.
    const begun = splitDate(from).year === year;
    const isCut = splitDate(to).year > year;
    const bar = {
      from: begun ? middle(stretchOf(from, from, year)) : 0,
      to: isCut ? 1 : middle(stretchOf(to, to, year)),
    };
    return draw(begun ? [bar.from] : [], null, bar, isCut || when.isOngoing === true);
  }
  const whole = stretchOf(from, to, year);
  const isMoment = when.kind === 'moment';
  return draw([middle(whole)], isMoment ? null : whole, null, !isMoment && when.isOngoing === true);
}
