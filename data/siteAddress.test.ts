import { expect, test } from 'vitest';
import { readSiteOrigin } from './siteAddress';

test.each([
  ['https://roles.example', '', 'https://roles.example'],
  ['https://roles.example/', '', 'https://roles.example'],
  ['https://host.example/roles', '/roles', 'https://host.example'],
  ['https://host.example/roles/', '/roles', 'https://host.example'],
  ['https://host.example', '/roles', 'https://host.example'],
  ['http://localhost:3000', '', 'http://localhost:3000'],
  [undefined, '', null],
  ['', '', null],
])('SITE_URL %j with BASE_PATH %j is %j', (siteUrl, basePath, origin) => {
  expect(readSiteOrigin({ siteUrl, basePath })).toBe(origin);
});

test.each([
  ['roles.example', '', 'SITE_URL=https://roles.example.'],
  ['localhost:3000', '', 'SITE_URL=https://localhost:3000.'],
  ['ftp://roles.example', '', 'SITE_URL=https://roles.example.'],
  ['https://', '', 'SITE_URL=https://your.address.'],
  ['https://a.example/?q=1', '', 'SITE_URL=https://a.example.'],
  ['https://me:word@a.example', '', 'SITE_URL=https://a.example.'],
  ['https://a.example/roles', '', 'SITE_URL=https://a.example BASE_PATH=/roles'],
  ['https://a.example/roles', '/other', 'BASE_PATH=/roles'],
])('SITE_URL %j with BASE_PATH %j is refused with the fix', (siteUrl, basePath, fix) => {
  expect(() => readSiteOrigin({ siteUrl, basePath })).toThrow(`SITE_URL is "${siteUrl}"`);
  expect(() => readSiteOrigin({ siteUrl, basePath })).toThrow(fix);
});
