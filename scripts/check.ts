import { runStep, type Outcome } from './check/runStep';
import { preparations, steps } from './check/steps';

// As many at once as the smallest machines of today have cores: more would only wait for each other.
const lanes = 2;

function report({ step, isGood, output, seconds }: Outcome): void {
  console.log(`${isGood ? 'in order' : 'FAILED  '}  ${step.name} (${seconds.toFixed(1)} s)`);
  for (const line of output.split('\n')) if (line.startsWith('warning: ')) console.log(line);
  if (isGood) return;
  console.error(`\n${output.trim()}\n\nRun this step alone with: npx ${step.command}\n`);
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
