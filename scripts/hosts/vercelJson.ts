import type { HostPolicy } from './policy';

/** The file `vercel.json` for the built folder, uploaded as it is. */
export function vercelJson({ basePath, everywhere, keep, hashedFolders }: HostPolicy): string {
  const headersOf = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([key, value]) => ({ key, value }));
  const config = {
    framework: null,
    trailingSlash: true,
    headers: [
      { source: `${basePath}/(.*)`, headers: headersOf(everywhere) },
      ...hashedFolders.map((folder) => ({
        source: `${folder}(.*)`,
        headers: headersOf([['Cache-Control', keep.hashed]]),
      })),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
