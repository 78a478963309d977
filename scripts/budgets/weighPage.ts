import { gzipSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { memoize } from '../light/memoize';

/** What a first visit to a page costs before anything is touched, in bytes as sent (text gzipped). */
export type Weight = {
  /** The page itself, with what is inlined in it. */
  readonly html: number;
  /** Scripts, the inlined ones counted by themselves: they are part of `html` too. */
  readonly script: number;
  /** The font, that in the page counted by itself: it is part of `html` too. */
  readonly font: number;
  /** Linked scripts and stylesheets, pictures. */
  readonly other: number;
  readonly total: number;
};

const cssUrl = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/** Bytes of a text or file as a server sends it. */
export function sentBytes(content: Buffer | string, name = ''): number {
  return name.endsWith('.woff2') || name.endsWith('.png')
    ? Buffer.byteLength(content)
    : gzipSync(content).length;
}

function linkedFiles($: CheerioAPI): string[] {
  const css = $('style').text();
  const attributes = [
    ...$('script[src], img[src]').map((_, element) => $(element).attr('src')),
    ...$('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]').map((_, element) =>
      $(element).attr('href'),
    ),
  ];
  const urls = [...css.matchAll(cssUrl)].map(([, url]) => url ?? '');
  const files = [...attributes, ...urls].filter((url) => url.startsWith('/'));
  return [...new Set(files.map((url) => url.replace(/[?#].*$/, '')))];
}

/** Bytes of a file of the built folder as sent, `null` where there is none; each is read once. */
export function fileWeigher(
  read: (address: string) => Buffer | null,
): (address: string) => number | null {
  return memoize((address) => {
    const content = read(address);
    return content === null ? null : sentBytes(content, address);
  });
}

/** Weighs a page of the built folder. */
export function weighPage(
  html: string,
  $: CheerioAPI,
  weighFile: (address: string) => number | null,
): Weight {
  const inline = $('script:not([src]):not([type])').text();
  const bytes = $('script[type^="font/"]').text();
  const weight = {
    html: sentBytes(html),
    script: inline ? sentBytes(inline) : 0,
    font: bytes ? sentBytes(bytes) : 0,
    other: 0,
  };
  let linkedFont = 0;
  for (const file of linkedFiles($)) {
    const bytes = weighFile(file);
    if (bytes === null) continue;
    if (file.endsWith('.woff2')) linkedFont += bytes;
    else weight.other += bytes;
    if (file.endsWith('.js')) weight.script += bytes;
  }
  return {
    ...weight,
    font: weight.font + linkedFont,
    total: weight.html + linkedFont + weight.other,
  };
}
