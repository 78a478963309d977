import type { CheerioAPI } from 'cheerio';
import { refuse, seeDocs } from './refuse';

/** What Next put into a page to bring it to life. */
export type Framework = {
  /** Addresses of the scripts, in order, each once. */
  readonly chunks: readonly string[];
  /** What starts the app once it is pushed to the loader of chunks. */
  readonly run: unknown;
  /** Next's own description of the page, joined from its inline scripts. */
  readonly payload: string;
};

const start = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(';
const open = '(self.__next_f=self.__next_f||[]).push([0])';
const part = 'self.__next_f.push(';
const chunkAttributes = new Set(['src', 'async', 'nomodule', 'fetchpriority']);

function between(text: string, before: string): unknown {
  const end = text.lastIndexOf(')');
  try {
    return JSON.parse(text.slice(before.length, end));
  } catch {
    return undefined;
  }
}

/** Whether a script is the site's own or plain data, which Next only carried along. */
function isOurs(attributes: Readonly<Record<string, string>>): boolean {
  const { src, type } = attributes;
  if (src !== undefined) return src.startsWith('/made/');
  return type === 'application/ld+json' || type === 'application/json';
}

/**
 * Reads the framework's scripts of a page and takes them out of it.
 * @throws Error naming the page, if a script has a shape that is not known.
 */
export function readFramework($: CheerioAPI, page: string): Framework {
  const chunks = new Set<string>();
  let run: unknown;
  let payload = '';
  for (const element of $('script').toArray()) {
    const attributes = element.attribs;
    if (isOurs(attributes)) continue;
    const { src, id } = attributes;
    const text = $(element).text();
    if (src?.startsWith('/_next/')) {
      const unknown = Object.keys(attributes).find((name) => !chunkAttributes.has(name));
      if (unknown) throw refuse(page, 'only async chunks', `${unknown} on ${src}`, seeDocs);
      if ('async' in attributes) chunks.add(src);
      else if (!('nomodule' in attributes)) throw refuse(page, 'async on a chunk', src, seeDocs);
    } else if (src !== undefined) {
      throw refuse(page, 'scripts from /made/ only', src, 'Make it a *.enhance.ts file.');
    } else if (id === '_R_' && text.startsWith(start)) {
      run = between(text, start);
    } else if (text.startsWith(part)) {
      const pushed = between(text, part);
      const [kind, piece] = Array.isArray(pushed) ? pushed : [];
      if (kind !== 1 || typeof piece !== 'string')
        throw refuse(page, 'payload as [1, "text"]', text, seeDocs);
      payload += piece;
    } else if (text !== open) {
      throw refuse(page, 'no inline script but those of Next', text || 'an empty one', seeDocs);
    }
    $(element).remove();
  }
  $('link[rel="preload"][as="script"]').remove();
  if (!chunks.size) throw refuse(page, 'async chunks of Next', 'none', seeDocs);
  if (run === undefined) throw refuse(page, 'the start of the app in #_R_', 'none', seeDocs);
  return { chunks: [...chunks], run, payload };
}
