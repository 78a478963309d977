import { refuse } from './refuse';

const drawing = /url\(\s*(["']?)(\/[^"')]+\.svg)\1\s*\)/g;

/** The marks that would end an address, a rule or the style element; the rest stays readable and compresses well. */
function escape(svg: string): string {
  return svg.trim().replace(/[%#<>"\r\n]/g, (mark) => encodeURIComponent(mark));
}

/**
 * Puts the drawings that a page's rules name into the rules: a pattern of half a kilobyte is not worth a request, and
 * the largest paint would wait for it. Call it when the rules that the page does not need are gone.
 * @throws Error naming the page, if a drawing is missing.
 */
export function inlinePictures(
  css: string,
  page: string,
  read: (address: string) => string | null,
): string {
  return css.replace(drawing, (_, _quote: string, address: string) => {
    const svg = read(address);
    if (svg === null)
      throw refuse(page, 'the drawing that a rule names', address, 'Put the file into public/.');
    return `url("data:image/svg+xml,${escape(svg)}")`;
  });
}
