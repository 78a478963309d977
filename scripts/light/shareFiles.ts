import { createHash } from 'node:crypto';
import { load, type CheerioAPI } from 'cheerio';
import { atBase } from '#lib/pages/atBase';
import type { Built } from './built';
import { inlineFont } from './inlineFont';
import { inlineStyles } from './inlineStyles';

/** A file that pages share: its place in the built folder, its address on the site's host, and what is in it. */
export type SharedFile = {
  readonly place: string;
  readonly address: string;
  readonly text: string;
};

function fileOf(name: string, ending: 'css' | 'js', text: string): SharedFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const place = `/made/hashed/${name}.${hash}.${ending}` as const;
  return { place, address: atBase(place), text };
}

/**
 * Makes the files that all pages share, so that a browser fetches them once: the styles that most pages need, and the font
 * with the script that hands it over.
 * @param sheets addresses of the stylesheets that most pages link
 * @returns the files by what stands in a page instead of them
 */
export function shareFiles(
  sheets: readonly string[],
  built: Built,
): ReadonlyMap<string, SharedFile> {
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`);
  const $ = load(`<head><meta charset="utf-8">${links.join('')}</head>`);
  inlineStyles($, 'what all pages share', built.read, (css) => css, sheets);
  inlineFont($, 'what all pages share', built.readBytes);
  const files = [
    fileOf('site', 'css', $('style').text()),
    fileOf('font', 'js', $('script[data-font]').text()),
  ];
  return new Map(files.filter(({ text }) => text !== '').map((file) => [file.text, file]));
}

/** Lets a page fetch the files that it shares with others, in the places where they stood in it. */
export function linkShared($: CheerioAPI, shared: ReadonlyMap<string, SharedFile>): void {
  for (const element of $('head > style').toArray()) {
    const file = shared.get($(element).text());
    if (file) $(element).replaceWith($('<link rel="stylesheet">').attr('href', file.address));
  }
  const script = $('script[data-font]');
  const file = shared.get(script.text());
  if (file) script.text('').attr('src', file.address);
}
