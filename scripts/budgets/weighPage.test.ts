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

test('a page weighs its text, its font and its scripts, each file once', () => {
  const html =
    '<style>@font-face{src:url(/made/f.woff2)}</style><script src="/made/x.js"></script><script src="/made/x.js?2"></script>';
  const weight = weigh(html);
  expect(weight.font).toBe(500);
  expect(weight.script).toBe(sentBytes(script));
  expect(weight.total).toBe(sentBytes(html) + 500 + sentBytes(script));
});

test('inlined scripts count as scripts, data and rules for prefetching do not', () => {
  const data = '<script type="application/json">{}</script>';
  expect(weigh(data).script).toBe(0);
  expect(weigh(`${data}<script>a()</script>`).script).toBe(sentBytes('a()'));
});

test('a font within the page counts as a font, and once', () => {
  const html = '<script type="font/woff2">d09GMg==</script>';
  expect(weigh(html).font).toBe(sentBytes('d09GMg=='));
  expect(weigh(html).total).toBe(sentBytes(html));
});
