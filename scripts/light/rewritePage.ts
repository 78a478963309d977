import { load } from 'cheerio';
import { classesOf } from './classesOf';
import { holdBack } from './holdBack';
import { inlineFace } from './inlineFace';
import { inlinePictures } from './inlinePictures';
import { inlineScripts } from './inlineScripts';
import { inlineStyles } from './inlineStyles';
import { leaveToUnscripted } from './leaveToUnscripted';
import { pruneCss } from './pruneCss';
import { readFramework } from './readFramework';
import { refuse } from './refuse';
import { tidy } from './tidy';
import { writePolicy } from './writePolicy';
import { writeRules } from './writeRules';

/** What the built folder holds besides the page, by address. */
export type Built = {
  readonly read: (address: string) => string | null;
  readonly readBytes: (address: string) => Buffer | null;
  readonly chunks: ReadonlyMap<string, string>;
};

/** A page rewritten, and whether it has parts that come alive when touched. */
export type Rewritten = { readonly html: string; readonly isLive: boolean };

const loaderAddress = '/made/loader.js';

/**
 * Rewrites one exported page so that it needs no framework before a reader touches a live part, if it has any.
 * @param page address of the page: `/id/data/`
 * @throws Error naming the page, what was expected in it and what was found.
 */
export function rewritePage(html: string, page: string, built: Built): Rewritten {
  const $ = load(html);
  const isLive = $('[data-live]').length > 0;
  // Pages that another step made from exported ones have no framework to read.
  const framework = $('html').is('[data-made]') ? null : readFramework($, page);
  if (isLive && framework) {
    const loader = built.read(loaderAddress);
    if (!loader) throw refuse(page, 'the loader of live parts', loaderAddress, 'Run npm run made.');
    holdBack($, page, framework, built.read(`${page}index.txt`), loader, built.chunks);
  } else {
    tidy($);
  }
  inlineScripts($, page, built.read, isLive);
  const has = classesOf($, built.read);
  inlineStyles($, page, built.read, (css) =>
    inlinePictures(isLive ? css : pruneCss(css, has), page, built.read),
  );
  leaveToUnscripted($);
  inlineFace($, page, built.read, built.readBytes);
  writeRules($);
  writePolicy($, page);
  return { html: $.html(), isLive };
}
