import { join } from 'node:path';
import { build } from 'esbuild';
import type { Manifest } from '#lib/offline/manifest';

/** Writes the service worker with what it has to know, so that a new version is a new file. */
export async function writeWorker(out: string, manifest: Manifest): Promise<void> {
  await build({
    entryPoints: ['components/offline/worker/worker.ts'],
    outfile: join(out, 'sw.js'),
    define: { MANIFEST: JSON.stringify(manifest) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning',
  });
}
