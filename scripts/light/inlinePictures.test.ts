import { expect, test } from 'vitest';
import { inlinePictures } from './inlinePictures';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path fill="#000" d="M0 0h50%"/></svg>\n';

test('a drawing travels in the rule that names it, and comes out of it whole', () => {
  const css = inlinePictures("a{mask:url('/m/a.svg')}b{mask:url(/m/a.svg)}", '/id/', () => svg);
  expect(css).not.toContain('</');
  const [first, second] = [...css.matchAll(/url\("data:image\/svg\+xml,([^"]+)"\)/g)];
  expect(decodeURIComponent(first?.[1] ?? '')).toBe(svg.trim());
  expect(second?.[1]).toBe(first?.[1]);
});

test('other addresses stay as they are', () => {
  const css = '@font-face{src:url(/made/f.woff2)}i{background:url("data:image/svg+xml,x.svg")}';
  expect(inlinePictures(css, '/id/', () => svg)).toBe(css);
});

test('a missing drawing is named with its page', () => {
  expect(() => inlinePictures('a{mask:url(/m/b.svg)}', '/id/roles/', () => null)).toThrow(
    /\/id\/roles\/.*\/m\/b\.svg/s,
  );
});
