import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { writePolicy } from './writePolicy';

function policyOf(html: string): string {
  const $ = load(`<head><meta charset="utf-8"><title>x</title></head><body>${html}</body>`);
  writePolicy($, '/id/');
  return $('meta[charset] + meta[http-equiv]').attr('content') ?? '';
}

test('the policy allows the scripts and styles in the page by their hash, and no unsafe word', () => {
  const policy = policyOf('<style>p{}</style><script>alert(1)</script>');
  expect(policy).toContain(
    "style-src 'self' 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
  );
  expect(policy).toContain(
    "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
  expect(policy).not.toContain('unsafe');
});

test('rules for prefetching are hashed as scripts are, data is not', () => {
  const none = policyOf('<script type="application/ld+json">{}</script>');
  expect(none).toContain("script-src 'self';");
  expect(policyOf('<script type="speculationrules">{}</script>')).toContain('sha256-');
});

test.each(['<p style="color:red">', '<button onclick="x()">'])('%s is refused', (html) => {
  expect(() => policyOf(html)).toThrow(/\/id\/.*(style on <p>|onclick on <button>)/);
});

test('a page that does not begin with its charset is refused', () => {
  expect(() => writePolicy(load('<head><title>x</title></head>'), '/id/')).toThrow('charset');
});
