import { gatherManifest } from './offline/gatherManifest';
import { readFiles } from './offline/readFiles';
import { writeSizes } from './offline/writeSizes';
import { writeWorker } from './offline/writeWorker';
import { base } from '#data/index';
import { keepSets } from '#lib/offline/keepSets';

// After every other step: the worker names each file that can be kept by its digest, so nothing may change them later.
const out = 'out';
const sets = keepSets(base).map(({ id, addresses }) => ({ id, files: readFiles(out, addresses) }));
const sizes = writeSizes(out, sets);
const manifest = await gatherManifest(out, sets);
await writeWorker(out, manifest);
const said = [...sizes].map(([id, size]) => `${id} ${Math.round(size / 1000)} KB`).join(', ');
console.log(`sw.js: version ${manifest.version}, ${manifest.files.length} files: ${said}.`);
