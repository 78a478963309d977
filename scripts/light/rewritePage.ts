import { load, type CheerioAPI } from 'cheerio';
import type { Built } from './built';
import { classesOf } from './classesOf';
import { dropIdle } from './dropIdle';
import { inlineFont } from './inlineFont';
import { inlineStyles } from './inlineStyles';
import { isApplication } from './isApplication';
import { keepTogether } from './keepTogether';
import { leaveToUnscripted } from './leaveToUnscripted';
import { pruneCss } from './pruneCss';
import { removeFramework } from './removeFramework';
import { linkShared, nothingShared, type Shared } from './shareFiles';
import { shareSheets } from './shareSheets';
import { spaceWords } from './spaceWords';
import { tidy } from './tidy';
import { writePolicy } from './writePolicy';
import { writeRules } from './writeRules';

/** A rewritten page, and whether it still needs the files that Next reads when it moves between pages. */
export type Rewritten = { readonly html: string; readonly hasFramework: boolean };

/**
 * Rewrites one exported page: a document so that it is complete without the framework; an application keeps all that
 * Next wrote and gets its policy.
 * @param page address of the page: `/id/data/`
 * @param shared what the page fetches instead of holding it; without it, a document holds all that it needs
 * @throws Error naming the page, what was expected in it and what was found.
 */
export function rewritePage(
  html: string,
  page: string,
  built: Built,
  shared = nothingShared,
): Rewritten {
  const $ = load(html);
  const hasFramework = isApplication($);
  if (!hasFramework) rewriteDocument($, page, built, shared);
  writePolicy($, page);
  return { html: closeShapes($.html()), hasFramework };
}

/** Closes the shapes of drawings in their own tag, which a page holds by the hundred. Scripts stay as their policy has them. */
function closeShapes(html: string): string {
  return html.replaceAll(/<script[^]*?<\/script>|><\/(?:path|circle|rect|use)>/g, (found) =>
    found.startsWith('<script') ? found : '/>',
  );
}

function rewriteDocument($: CheerioAPI, page: string, built: Built, shared: Shared): void {
  removeFramework($, page);
  tidy($);
  dropIdle($);
  shareSheets($);
  spaceWords($);
  keepTogether($);
  const has = classesOf($, built.read);
  inlineStyles($, page, built.read, (css) => pruneCss(css, has), shared.sheets);
  leaveToUnscripted($);
  inlineFont($, page, built.readBytes);
  linkShared($, shared);
  writeRules($);
}
