import { load } from 'cheerio';
import { classesOf } from './classesOf';
import { dropIdleScripts } from './dropIdleScripts';
import { inlineFont } from './inlineFont';
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
  dropIdleScripts($);
  const has = classesOf($, built.read);
  inlineStyles($, page, built.read, (css) => pruneCss(css, has));
  leaveToUnscripted($);
  inlineFont($, page, built.readBytes);
  writeRules($);
  writePolicy($, page);
  return $.html();
}
