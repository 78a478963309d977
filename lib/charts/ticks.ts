/** Round steps from zero that do not pass `max`, about `count` of them. */
export function ticksFromZero(max: number, count: number): readonly number[] {
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? 10 * power;
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => i * step);
}

/** Every `step`th whole year from `from` to `to`, both decimal years. */
export function yearTicks(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}
