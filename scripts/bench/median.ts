/**
 * The middle of some measurements, the upper one of two in the middle.
 * @throws RangeError, if there are none: nothing measured is not zero.
 */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('No median of no measurements.');
  return middle;
}

/** Measures several times, one after the other, and keeps the middle. */
export async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await measure());
  return median(values);
}
