import { describeFailure } from './check/describeFailure';
import { runStep, type Outcome } from './check/runStep';
import { preparations, steps } from './check/steps';

// As many at once as the smallest machines of today have cores: more would only wait for each other.
const lanes = 2;

function report(outcome: Outcome): void {
  const { step, isGood, output, seconds } = outcome;
  console.log(`${isGood ? 'in order' : 'FAILED  '}  ${step.name} (${seconds.toFixed(1)} s)`);
  for (const line of output.split('\n')) if (line.startsWith('warning: ')) console.log(line);
  if (isGood) return;
  console.error(`\n${describeFailure(outcome)}\n`);
}

const failed: string[] = [];
for (const step of preparations) {
  const outcome = await runStep(step);
  report(outcome);
  // Every later step would only repeat that its input is missing.
  if (!outcome.isGood) process.exit(1);
}
const waiting = [...steps];
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step);
      report(outcome);
      if (!outcome.isGood) failed.push(step.name);
    }
  }),
);
if (failed.length > 0) {
  console.error(`npm run check found faults in: ${failed.join(', ')}.`);
  process.exit(1);
}
console.log('npm run check: all is in order.');
