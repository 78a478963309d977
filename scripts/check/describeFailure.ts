import type { Outcome } from './runStep';

/** What is said of a step that failed: what it printed, where that is put right, and how the step is run alone. */
export function describeFailure({ step, output }: Pick<Outcome, 'step' | 'output'>): string {
  const alone = `Run this step alone with: npx ${step.command}`;
  return [output.trim(), step.whereToFix, alone].filter((part) => part !== undefined).join('\n\n');
}
