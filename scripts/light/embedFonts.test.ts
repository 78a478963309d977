import { expect, test } from 'vitest';
import { embedFonts } from './embedFonts';

const css = "@font-face{src:url(/made/a.woff2) format('woff2')}p{background:url(/motifs/a.svg)}";

test('the font stands in its rule, and pictures stay files', () => {
  expect(embedFonts(css, '/id/', () => 'AAAA')).toBe(
    "@font-face{src:url(data:font/woff2;base64,AAAA) format('woff2')}p{background:url(/motifs/a.svg)}",
  );
});

test('a missing font file stops the build and names page, file and mend', () => {
  expect(() => embedFonts(css, '/id/', () => null)).toThrow(/\/id\/.*font file.*a\.woff2.*made/s);
});
