import { load } from 'cheerio';
import { classesOf } from './classesOf';
import { inlineFace } from './inlineFace';
import { inlinePictures } from './inlinePictures';
import { inlineScripts } from './inlineScripts';
import { inlineStyles } from './inlineStyles';
import { leaveToUnscripted } from './leaveToUnscripted';
import { pruneCss } from './pruneCss';
import { removeFramework } from './removeFramework';
import { tidy } from './tidy';
import { writePolicy } from './writePolicy';
import { writeRules } from './writeRules';

/** What the built folder holds besides the page, by address. */
export type Built = {
  readonly read: (address: string) => string | null;
  readonly readBytes: (address: string) => Buffer | null;
};

/**
 * Rewrites one exported page so that it is complete without the framework.
 * @param page address of the page: `/id/data/`
 * @throws Error naming the page, what was expected in it and what was found.
 */
export function rewritePage(html: string, page: string, built: Built): string {
  const $ = load(html);
  removeFramework($, page);
  tidy($);
  inlineScripts($, page, built.read);
  const has = classesOf($, built.read);
  inlineStyles($, page, built.read, (css) => inlinePictures(pruneCss(css, has), page, built.read));
  leaveToUnscripted($);
  inlineFace($, page, built.read, built.readBytes);
  writeRules($);
  writePolicy($, page);
  return $.html();
}
