import type { CheerioAPI } from 'cheerio';

/**
 * Leaves styles to readers without scripts that a script does better: those that a component gave the precedence
 * `without-script`. They stand in the head, the only place where `<noscript>` may hold a style.
 */
export function leaveToUnscripted($: CheerioAPI): void {
  for (const style of $('head style[data-precedence="without-script"]').toArray())
    $(style).replaceWith($('<noscript></noscript>').text(`<style>${$(style).text()}</style>`));
}
