import type { CheerioAPI } from 'cheerio';

/** A style that only browsers without scripts read. */
export function unscriptedStyle($: CheerioAPI, css: string) {
  return $('<noscript></noscript>').text(`<style>${css}</style>`);
}

/**
 * Leaves styles to readers without scripts that a script does better: those that a component gave the precedence
 * `without-script`. They stand in the head, the only place where `<noscript>` may hold a style.
 */
export function leaveToUnscripted($: CheerioAPI): void {
  for (const style of $('head style[data-precedence="without-script"]').toArray())
    $(style).replaceWith(unscriptedStyle($, $(style).text()));
}
