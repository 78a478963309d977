/** Reads a time as people write it: `1:20`, or minutes such as `2` or `1,5`; in seconds, `null` for anything else. */
export function parseTime(text: string): number | null {
  const clock = /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minutes = /^\s*(\d{1,2}(?:[.,]\d{1,2})?)\s*$/.exec(text);
  return minutes ? Math.round(Number((minutes[1] ?? '').replace(',', '.')) * 60) : null;
}
