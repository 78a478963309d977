import { expect, test } from 'vitest';
import { headersFile } from './headersFile';
import { htaccess } from './htaccess';
import { nginxConf } from './nginxConf';
import { hostPolicy } from './policy';
import { serveConfig } from './serveConfig';
import { vercelJson } from './vercelJson';

const writers = {
  _headers: headersFile,
  '.htaccess': htaccess,
  'nginx.conf': nginxConf,
  'vercel.json': vercelJson,
  'the config of npm start': (policy: ReturnType<typeof hostPolicy>) =>
    JSON.stringify(serveConfig(policy)),
};

for (const [file, write] of Object.entries(writers))
  test(`${file} has every header of the policy, and keeps for good only what is named by its content`, () => {
    const text = write(hostPolicy('/roles'));
    for (const [name, value] of hostPolicy().everywhere) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const folder of hostPolicy('/roles').hashedFolders) expect(text).toContain(folder);
    expect(text.match(/immutable/g)?.length).toBeLessThanOrEqual(2);
    expect(text).not.toMatch(/Content-Security-Policy|unsafe/);
  });

test('no rule of _headers sets a header that another rule for the same address sets', () => {
  const names = headersFile(hostPolicy(''))
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.split(':')[0]?.trim());
  // Three endings and two folders, of which no address has more than one.
  const once = names.filter((name) => name !== 'Content-Type' && name !== 'Cache-Control');
  expect(new Set(once).size).toBe(once.length);
});
