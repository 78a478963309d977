import type { HostPolicy } from './policy';

/**
 * The site in nginx, to be included in a `server` whose `root` holds the built folder at the base path. A header that a
 * location adds puts those of the level above out of force, so each location has all of them.
 */
export function nginxConf(policy: HostPolicy): string {
  const { basePath, everywhere, keep, hashedFolders, types, texts, notFound } = policy;
  const headers = (cache: string, indent: string) =>
    [...everywhere, ['Cache-Control', cache] as const]
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n');
  const coded = texts.filter((type) => type !== 'text/html');
  const endings = Object.entries(types).map(([ending, type]) => `    ${type} ${ending};`);
  const hashed = hashedFolders.map(
    (folder) => `\n  location ^~ ${folder} {\n${headers(keep.hashed, '    ')}\n  }\n`,
  );
  const toFolder = basePath && `location = ${basePath} { return 301 ${basePath}/; }\n`;
  return `# Written by npm run build from scripts/hosts/policy.ts: include it in a server, see docs/deploy.md.
${toFolder}location ^~ ${basePath}/ {
  index index.html;
  try_files $uri $uri/ =404;
  error_page 404 ${notFound};
  absolute_redirect off;
  charset utf-8;
  charset_types ${coded.join(' ')};
  types {
${endings.join('\n')}
  }
  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types ${coded.join(' ')};
${headers(keep.changing, '  ')}
${hashed.join('')}}
`;
}
