import { expect, test } from 'vitest';
import { runStep } from './runStep';

test('a step that fails hands over what it printed on either channel', async () => {
  const code = `console.log('one'); console.error('two'); process.exit(3)`;
  const outcome = await runStep({ name: 'broken', command: `node -e "${code}"` });
  expect(outcome.isGood).toBe(false);
  expect(outcome.output).toContain('one');
  expect(outcome.output).toContain('two');
});

test('a step that passes is good', async () => {
  expect(await runStep({ name: 'sound', command: 'node -e "0"' })).toMatchObject({ isGood: true });
});
