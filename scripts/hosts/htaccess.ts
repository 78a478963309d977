import type { HostPolicy } from './policy';

/** The file `.htaccess` of Apache 2.4; `mod_headers`, `mod_deflate` and `mod_mime` are used where they are there. */
export function htaccess(policy: HostPolicy): string {
  const { everywhere, keep, hashedFolders, types, texts, notFound } = policy;
  const headers = everywhere.map(([name, value]) => `  Header always set ${name} "${value}"`);
  const endings = Object.entries(types).map(([ending, type]) => `AddType ${type} .${ending}`);
  const coded = Object.entries(types)
    .filter(([, type]) => texts.includes(type))
    .map(([ending]) => `.${ending}`);
  return `# Written by npm run build from scripts/hosts/policy.ts.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${notFound}
${endings.join('\n')}
AddCharset UTF-8 ${coded.join(' ')}
<IfModule mod_headers.c>
${headers.join('\n')}
  Header always set Cache-Control "${keep.changing}"
  <If "%{REQUEST_URI} =~ m#^(${hashedFolders.join('|')})#">
    Header always set Cache-Control "${keep.hashed}"
  </If>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${texts.join(' ')}
</IfModule>
`;
}
