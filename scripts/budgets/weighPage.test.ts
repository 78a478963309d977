import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { fileWeigher, sentBytes, weighPage } from './weighPage';

const font = Buffer.alloc(500, 'woff2');
const script = Buffer.from('let a = 1;'.repeat(40));
const files = new Map([
  ['/made/f.woff2', font],
  ['/made/x.js', script],
]);

function weigh(html: string) {
  return weighPage(
    html,
    load(html),
    fileWeigher((address) => files.get(address) ?? null),
  );
}

test('a page weighs its text and what its own styles name; linked scripts are shared, each file once', () => {
  const html =
    '<style>@font-face{src:url(/made/f.woff2)}</style><script src="/made/x.js"></script><script src="/made/x.js?2"></script>';
  const weight = weigh(html);
  expect(weight.html).toBe(sentBytes(html));
  expect(weight.own).toBe(sentBytes(html) + 500);
  expect(weight.script).toBe(sentBytes(script));
  expect(weight.shared).toBe(sentBytes(script));
});

test('inlined scripts count as scripts, data and rules for prefetching do not', () => {
  const data = '<script type="application/json">{}</script>';
  expect(weigh(data).script).toBe(0);
  expect(weigh(`${data}<script>a()</script>`).script).toBe(sentBytes('a()'));
});

test.each([
  ['in the page', '<script data-font>d09GMg==</script>', 0],
  ['as a file', '<script data-font src="/made/x.js"></script>', sentBytes(script)],
])('a script that brings the font counts as no script, %s', (_, html, shared) => {
  expect(weigh(html)).toEqual({ html: sentBytes(html), own: sentBytes(html), script: 0, shared });
});
