import type { HostPolicy } from './policy';

// What such hosts would call otherwise, or not know.
const uncommon = ['csv', 'bib', 'ris'] as const;

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Both let a browser ask again for everything by themselves, and
 * join the values where two rules set one header, so that rule is not repeated here.
 */
export function headersFile({
  basePath,
  everywhere,
  keep,
  hashedFolders,
  types,
}: HostPolicy): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule(`${basePath}/*`, everywhere),
    ...hashedFolders.map((folder) => rule(`${folder}*`, [['Cache-Control', keep.hashed]])),
    ...uncommon.map((ending) =>
      rule(`${basePath}/*.${ending}`, [['Content-Type', `${types[ending]}; charset=utf-8`]]),
    ),
  ];
  return `# Written by npm run build from scripts/hosts/policy.ts.\n${rules.join('\n')}\n`;
}
