import { gzipSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { memoize } from '../light/memoize';

/** What a page costs before anything is touched, in bytes as sent (text gzipped). */
export type Weight = {
  /** The page itself, with what is inlined in it. */
  readonly html: number;
  /** Scripts of the page, linked or inlined, but the one that brings the font. Those in the page are part of `html` too. */
  readonly script: number;
  /** Files that pages share: linked scripts and stylesheets and the icon, which a browser fetches once a visit. */
  readonly shared: number;
  /** What comes with each page: `html`, its pictures, and fonts that its own styles name. */
  readonly own: number;
};

const cssUrl = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/** Bytes of a text or file as a server sends it. */
export function sentBytes(content: Buffer | string, name = ''): number {
  return name.endsWith('.woff2') || name.endsWith('.png')
    ? Buffer.byteLength(content)
    : gzipSync(content).length;
}

/** Addresses of files of the site, each once and without its query. */
function filesAt(addresses: readonly (string | undefined)[]): readonly string[] {
  const files = addresses.filter((address) => address?.startsWith('/'));
  return [...new Set(files.map((address = '') => address.replace(/[?#].*$/, '')))];
}

function linkedFiles($: CheerioAPI): { shared: readonly string[]; own: readonly string[] } {
  const all = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr(name));
  const urls = [...$('style').text().matchAll(cssUrl)].map(([, url]) => url);
  return {
    shared: filesAt([
      ...all('script[src]', 'src'),
      ...all('link[rel="stylesheet"], link[rel="icon"]', 'href'),
    ]),
    own: filesAt([...all('img[src]', 'src'), ...all('link[rel="preload"]', 'href'), ...urls]),
  };
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
  const inline = $('script:not([src]):not([type]):not([data-font])').text();
  const fontScript = $('script[data-font]').attr('src');
  const { shared, own } = linkedFiles($);
  const sum = (files: readonly string[]) =>
    files.reduce((total, file) => total + (weighFile(file) ?? 0), 0);
  const scripts = shared.filter((file) => file.endsWith('.js') && file !== fontScript);
  const page = sentBytes(html);
  return {
    html: page,
    script: (inline ? sentBytes(inline) : 0) + sum(scripts),
    shared: sum(shared),
    own: page + sum(own),
  };
}
