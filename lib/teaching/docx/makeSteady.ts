import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Day that stands in place of the day of the build. */
const day = '2026-01-01T00:00:00Z';

/**
 * Packs an Open XML file again so that two builds of the same records are equal: parts in the order of their names,
 * one time for all of them, and no time of writing among the properties.
 */
export function makeSteady(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const steady = parts.map(([name, bytes]) => {
    if (name !== 'docProps/core.xml') return [name, bytes] as const;
    const core = strFromU8(bytes).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${day}`,
    );
    return [name, strToU8(core)] as const;
  });
  return zipSync(Object.fromEntries(steady), { level: 9, mtime: new Date(2026, 0, 1) });
}
