import type { Figure, IsoDate, WithId } from '#data/types';
import { endOf, startOf } from '#lib/dates/decimalYear';

/**
 * One reading of the period that a figure covers, in decimal years.
 * `open-start`: nobody gave a start, and `from` is `null`. `said-only`: no period was given at all, and the reading
 * holds the days on which the number was said, as `days`.
 */
export type PeriodOfFigure = {
  readonly kind: 'whole' | 'open-start' | 'said-only';
  readonly from: number | null;
  readonly to: number;
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
};

/**
 * The periods that pages report for a figure, or its own period where they report no others.
 * The last of several reported periods is that of the pages that give none if it has no start.
 * @throws Error naming the figure, if one of its periods has no end.
 */
export function periodReadings(
  figure: Pick<WithId<Figure>, 'id' | 'period' | 'periodsReported' | 'saidOn'>,
): readonly PeriodOfFigure[] {
  const { period, periodsReported, saidOn } = figure;
  const reported = periodsReported.length > 0 ? periodsReported : [period];
  return reported.map(({ from, to }, i) => {
    if (to === null)
      throw new Error(`figures > ${figure.id}: a period without an end is not drawn.`);
    const isSaidOnly = i > 0 && i === reported.length - 1 && from === null;
    const start = isSaidOnly ? saidOn : from;
    return {
      kind: isSaidOnly ? 'said-only' : start === null ? 'open-start' : 'whole',
      from: start === null ? null : startOf(start),
      to: endOf(to),
      days: isSaidOnly && start !== null ? { from: start, to } : null,
    };
  });
}
