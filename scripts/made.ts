import { register } from 'node:module';
import { chooseCase } from './chooseCase';
import { sayFault } from './sayFault';

/** What has to be made before Next builds or develops, in order: a step may use what an earlier one made. */
const steps = [
  'messages.json.ts',
  'letterWidths.json.ts',
  'font.woff2.ts',
  'enhancers.json.ts',
  'licences.txt.ts',
  'motifs.css.ts',
  'icon.png.ts',
  'charts.svg.tsx',
  'citations.json.ts',
  'og.png.tsx',
  'charts.png.tsx',
  'walls.svg.tsx',
  'search.json.ts',
  'slides.json.tsx',
];

function isStep(file: unknown): file is { run: () => unknown } {
  return (
    typeof file === 'object' && file !== null && 'run' in file && typeof file.run === 'function'
  );
}

// A case that does not exist, or an address that cannot be right, is refused before anything is made.
try {
  chooseCase();
  await import('#data/site');
} catch (error) {
  sayFault(error);
}

// A step that draws components meets their style sheets, which Node cannot read and a drawing does not need.
const emptyStyles = `export const load = (url, context, next) =>
  url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(emptyStyles)}`);

// By file name, since a script bears the name of what it makes and "./x.js" would be looked for as "./x.ts".
for (const name of steps) {
  const file: unknown = await import(`./${name}`);
  if (!isStep(file)) throw new Error(`scripts/${name} exports no function named run.`);
  await file.run();
}
