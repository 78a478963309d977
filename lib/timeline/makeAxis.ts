/** One year on the small axis, as fractions of its width. */
export type AxisYear = {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** Years are left out before this one: the axis is broken there. */
  readonly isAfterBreak: boolean;
};

const loneShare = 0.4;
const breakShare = 0.22;

/** An axis of equal years. A year that stands alone gets less room, and a break instead of a stretch of empty years. */
export function makeAxis(years: readonly number[]): readonly AxisYear[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const parts = sorted.map((year) => {
    const isAfterBreak = year !== sorted[0] && !sorted.includes(year - 1);
    const isLone = !sorted.includes(year - 1) && !sorted.includes(year + 1) && sorted.length > 1;
    return {
      year,
      isAfterBreak,
      share: isLone ? loneShare : 1,
      gap: isAfterBreak ? breakShare : 0,
    };
  });
  const whole = parts.reduce((sum, { share, gap }) => sum + share + gap, 0);
  let at = 0;
  return parts.map(({ year, isAfterBreak, share, gap }) => {
    const from = at + gap / whole;
    at = from + share / whole;
    return { year, from, to: at, isAfterBreak };
  });
}
