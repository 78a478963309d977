import { spawn } from 'node:child_process';
import type { Step } from './steps';

/** What became of a step: whether it passed, everything that it printed, and how long it took in seconds. */
export type Outcome = {
  readonly step: Step;
  readonly isGood: boolean;
  readonly output: string;
  readonly seconds: number;
};

/** Runs a step by itself and keeps what it prints, so that steps that run side by side do not mix their lines. */
export function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  return new Promise((settle) => {
    const child = spawn(`npx --no-install ${step.command}`, { shell: true });
    let output = '';
    const keep = (text: Buffer) => void (output += text.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      settle({ step, isGood: code === 0, output, seconds });
    });
  });
}
