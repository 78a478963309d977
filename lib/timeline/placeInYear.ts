import type { IsoDate, When } from '#data/types';
import { splitDate } from '../dates/formatDate';
import { placeWhen } from '../dates/placeWhen';

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

/**
 * Where an activity stands on the track of a year that it touches.
 * @throws Error, if the activity has no date.
 */
export function placeInYear(when: When, year: number): PlaceInYear {
  const inYear = (date: IsoDate) => splitDate(date).year === year;
  const here = { ...when, occasions: when.occasions.filter(({ from }) => inYear(from)) };
  const placed = placeWhen(here, (date, edge) => fraction(date, year, edge));
  if (!placed || when.from === null)
    throw new Error('An activity without a date is not placed: name it beside the chart.');
  const { span, goesOn } = placed;
  const isLasting = span?.kind === 'lasting';
  const isCut = isLasting && splitDate(when.to ?? when.from).year > year;
  // What began in an earlier year has its mark there.
  const marks = isLasting && !inYear(when.from) ? [] : placed.marks;
  const all = [...marks, ...(span ? [span.from, span.to] : [])];
  return {
    marks,
    span: isLasting ? null : span && { from: span.from, to: span.to },
    bar: isLasting ? { from: span.from, to: span.to } : null,
    goesOn: goesOn || isCut,
    extent: { from: Math.min(...all), to: Math.max(...all) },
  };
}
