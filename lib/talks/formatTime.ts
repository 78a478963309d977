/** Seconds as minutes and seconds: `1:05`. A fraction of a second is cut off, as a clock does. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
