import { load, type CheerioAPI } from 'cheerio';
import { atBase } from '#lib/pages/atBase';
import { hashedName } from '../hashedName';
import type { Built } from './built';
import { inlineFont } from './inlineFont';
import { inlineStyles } from './inlineStyles';

/** A file that pages share: its place in the built folder, its address on the site's host, and what is in it. */
export type SharedFile = {
  readonly place: string;
  readonly address: string;
  readonly text: string;
};

/** What all pages share. */
export type Shared = {
  /** Addresses of the stylesheets that most pages link; `styles` holds them. */
  readonly sheets: readonly string[];
  /** The styles; `null` where there are none. */
  readonly styles: SharedFile | null;
  /** The font with the script that hands it over; `null` where the styles name none. */
  readonly font: SharedFile | null;
  /** What `<noscript>` holds: the rule that fetches the font without a script. */
  readonly unscripted: string;
};

/** For a page that has to be complete by itself. */
export const nothingShared: Shared = { sheets: [], styles: null, font: null, unscripted: '' };

function fileOf(name: string, ending: 'css' | 'js', text: string): SharedFile | null {
  if (text === '') return null;
  const place = `/made/hashed/${hashedName(name, text, ending)}` as const;
  return { place, address: atBase(place), text };
}

/**
 * Makes the files that all pages share, so that a browser fetches them once: the styles that most pages need, and the font
 * with the script that hands it over.
 * @param sheets addresses of the stylesheets that most pages link
 */
export function shareFiles(sheets: readonly string[], built: Built): Shared {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`);
  const $ = load(`<head><meta charset="utf-8">${links.join('')}</head>`);
  inlineStyles($, 'what all pages share', built.read, (css) => css);
  inlineFont($, 'what all pages share', built.readBytes);
  return {
    sheets,
    styles: fileOf('site', 'css', $('style').text()),
    font: fileOf('font', 'js', $('script[data-font]').text()),
    unscripted: $('noscript').text(),
  };
}

/**
 * Lets a page fetch the files that it shares with others, at the top of its head. Call it when its own styles are in it,
 * since the shared ones come before them.
 */
export function linkShared($: CheerioAPI, { styles, font, unscripted }: Shared): void {
  const charset = $('head > :first-child');
  if (unscripted) charset.after($('<noscript></noscript>').text(unscripted));
  if (styles) charset.after($('<link rel="stylesheet">').attr('href', styles.address));
  if (font) charset.after($('<script data-font></script>').attr('src', font.address));
}
