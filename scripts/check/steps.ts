/** One step of `npm run check`: what it looks after, and the command that does it alone. */
export type Step = {
  readonly name: string;
  readonly command: string;
  /** Said below a failure that names generated files: what is to be changed instead of them. */
  readonly whereToFix?: string;
};

/**
 * What the other steps read: sound records, generated files and the types of routes. They run first, one after the
 * other; the evidence before all, since whatever draws or types a record says less clearly what is wrong with it.
 */
export const preparations: readonly Step[] = [
  { name: 'evidence', command: 'tsx scripts/evidence.ts' },
  { name: 'generated files', command: 'tsx scripts/made.ts' },
  { name: 'route types', command: 'tsx scripts/routeTypes.ts' },
];

/**
 * Steps that need nothing of each other, so they run side by side; the slowest comes first. TypeScript 7 checks the
 * types, since it needs a third of the time; ESLint and Next still read version 6, which keeps the name `typescript`.
 */
export const steps: readonly Step[] = [
  { name: 'unit tests', command: 'vitest run --reporter=dot' },
  { name: 'lint', command: 'eslint --max-warnings 0 --cache --cache-location .cache/eslint .' },
  { name: 'types', command: 'tsx scripts/types.ts' },
  {
    name: 'format',
    command:
      'prettier --check --log-level warn --cache --cache-location .cache/prettier --cache-strategy content .',
  },
  { name: 'page weights', command: 'tsx scripts/pageWeights.ts' },
  { name: 'import directions', command: 'depcruise --config .dependency-cruiser.cjs .' },
  { name: 'unused code', command: 'knip' },
  {
    name: 'messages',
    whereToFix:
      'The files in i18n/made/ are generated. Write the key in messages/<language>.json, or in words.ts of the case.',
    // Words of pages that scripts/parallel.ts generates, and of the scripts of exercises; types hold both whole.
    command:
      'i18n-check --format next-intl --source id --locales i18n/made --unused app components lib --only missingKeys invalidKeys unused undefined --ignore "Parallel.*" "Slide.*" "Brief.*" "TalksPage.*" "SpeakerPage.*" "Exercise.script.*"',
  },
];
