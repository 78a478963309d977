import { refuse } from './refuse';

const fontUrl = /url\((\/[^)"']+\.woff2)\)/g;

/**
 * Puts font files into the rules that name them. A font that arrives with its page cannot arrive late: no line is
 * broken anew while somebody reads, and the page needs no second request. It costs the file's bytes on every page.
 * @throws Error naming the page, if a font file is missing from the built folder.
 */
export function embedFonts(
  css: string,
  page: string,
  readBase64: (address: string) => string | null,
): string {
  return css.replaceAll(fontUrl, (_, address: string) => {
    const base64 = readBase64(address);
    if (base64 === null)
      throw refuse(page, 'the font file in the built folder', address, 'Run npm run made.');
    return `url(data:font/woff2;base64,${base64})`;
  });
}
