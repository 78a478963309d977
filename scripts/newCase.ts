import { copyCase } from './newCase/copyCase';

const [, , name, ...more] = process.argv;

try {
  if (name === undefined || more.length > 0)
    throw new Error('Name the case by one word: npm run new-case -- library-network');
  const folder = copyCase('data/cases', name);
  console.log(`${folder} is a copy of the invented case, which is whole and small.

See it now:       CASE=${name} npm run dev
Make it yours:    ${folder}/index.ts names organisation, years and address; then sources, actors and activities.
                  What you have nothing for stays empty ({} or null), and its page, section and menu entry go.
Say it your way:  ${folder}/words.ts and ${folder}/features.ts
Hold it to rules: CASE=${name} npm run check
Build the site:   CASE=${name} npm run build

The whole recipe stands in CONTRIBUTING.md under "A case".`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
