import { mkdirSync, writeFileSync } from 'node:fs';
import { publishedAt, siteUrl } from '#data/site';
import { headersFile } from './hosts/headersFile';
import { htaccess } from './hosts/htaccess';
import { nginxConf } from './hosts/nginxConf';
import { hostPolicy } from './hosts/policy';
import { vercelJson } from './hosts/vercelJson';

// A step of the build: writes what each host has to be told, into the built folder where the host reads it there.
const policy = hostPolicy();
writeFileSync('out/_headers', headersFile(policy));
writeFileSync('out/.htaccess', htaccess(policy));
writeFileSync('out/vercel.json', vercelJson(policy));
// Else GitHub Pages leaves out folders that begin with a low line.
writeFileSync('out/.nojekyll', '');
mkdirSync('hosts', { recursive: true });
writeFileSync('hosts/nginx.conf', nginxConf(policy));
console.log(
  'hosts: out/_headers, out/.htaccess, out/vercel.json and hosts/nginx.conf are written.',
);
if (publishedAt === null)
  console.log(
    `SITE_URL is not set, so canonical addresses, citations and files name ${siteUrl}, which nobody can open. ` +
      'To publish: SITE_URL=https://your.address npm run build',
  );
