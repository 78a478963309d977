import { arch, cpus, loadavg } from 'node:os';

/** What was measured on, without naming the machine: a comparison holds only within one report. */
export function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${day}, ${cpus().length} processors (${arch()}), Node ${process.versions.node}, load ${load} at the end.`;
}
