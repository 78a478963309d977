import { spawnSync } from 'node:child_process';

// Parallel: words of pages that scripts/parallel.ts makes; the types of its parts hold them whole.
const steps = [
  ['what is made from the facts', 'tsx scripts/made.ts'],
  ['route types', 'next typegen'],
  ['format', 'prettier --check --log-level warn .'],
  ['lint', 'eslint --max-warnings 0 .'],
  ['types', 'tsc --noEmit'],
  ['import directions', 'depcruise --config .dependency-cruiser.cjs .'],
  ['unused code', 'knip'],
  [
    'messages',
    'i18n-check --format next-intl --source id --locales messages --unused app components lib --only missingKeys invalidKeys unused undefined --exclude messages/id.d.json.ts --ignore "Parallel.*"',
  ],
  ['evidence and unit tests', 'vitest run'],
] as const;

for (const [index, [name, command]] of steps.entries()) {
  console.log(`\ncheck ${index + 1} of ${steps.length}: ${name}`);
  const { status } = spawnSync(`npx --no-install ${command}`, { shell: true, stdio: 'inherit' });
  if (status === 0) continue;
  console.error(`\nnpm run check stopped at "${name}". Run it alone with: npx ${command}`);
  process.exit(1);
}
console.log('\nnpm run check: all is in order.');
