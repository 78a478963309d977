import { locales, regionalTag } from '#data/locales';
import type { ForeignPhrase } from '#lib/text/markForeign';
import { markForeign } from '#lib/text/markForeign';
import { countLines } from '#lib/talks/slideText';
import { hundredths, type Place } from './places';
import { escapeXml } from './xml';

/** The language of a text, as Office writes it, and the phrases of another language in it. */
export type Speech = { readonly lang: string; readonly foreign: readonly ForeignPhrase[] };

/** How a text is set. What is left out follows the placeholder or the master. */
export type TextStyle = {
  /** In px of the drawing. */
  readonly size?: number;
  readonly isBold?: boolean;
  /** Six hex digits. */
  readonly colour?: string;
  /** Id of the relation to the address that the text leads to. */
  readonly link?: string;
};

/** A stretch of text with its style. */
export type Part = TextStyle & { readonly text: string };

/** The language of a text or phrase, as Office writes it: with its region where the site has one for it. */
export function languageOf(lang: string): string {
  const known = locales.find((locale) => locale === lang);
  return known ? regionalTag(known) : lang;
}

function runXml(text: string, lang: string, isForeign: boolean, style: TextStyle): string {
  const { size, isBold, colour, link } = style;
  const attributes = [
    `lang="${lang}"`,
    size === undefined ? '' : `sz="${hundredths(size)}"`,
    isBold ? 'b="1"' : '',
    isForeign ? 'i="1"' : '',
    'dirty="0"',
  ];
  const fill = colour ? `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` : '';
  const leads = link ? `<a:hlinkClick r:id="${link}"/>` : '';
  return (
    `<a:r><a:rPr ${attributes.filter(Boolean).join(' ')}>${fill}${leads}</a:rPr>` +
    `<a:t>${escapeXml(text)}</a:t></a:r>`
  );
}

/**
 * A text whose last two words stay together where it may take two rows and the last word is short: PowerPoint, unlike the
 * site, would leave that word alone in a row. A phrase of another language is left as it is, so that it is still known as one.
 */
export function keepEnd(text: string, { foreign }: Pick<Speech, 'foreign'>): string {
  const kept = text.replace(/(?<=.{20}) (\S{1,10})$/, '\u00A0$1');
  const stretches = (one: string) => markForeign(one, foreign).length;
  return stretches(kept) === stretches(text) ? kept : text;
}

/** A paragraph of one or more stretches, each run with its language. @param gap room before it, in px */
export function paragraph(parts: readonly Part[], { lang, foreign }: Speech, gap = 0): string {
  const runs = parts.flatMap(({ text, ...style }) =>
    markForeign(text, foreign).map((stretch) =>
      runXml(
        stretch.text,
        stretch.lang === null ? lang : languageOf(stretch.lang),
        stretch.lang !== null,
        style,
      ),
    ),
  );
  const properties =
    gap > 0
      ? `<a:pPr><a:spcBef><a:spcPts val="${hundredths(gap)}"/></a:spcBef></a:pPr>`
      : '<a:pPr/>';
  return `<a:p>${properties}${runs.join('')}<a:endParaRPr lang="${lang}"/></a:p>`;
}

/**
 * How much broader than measured a text comes out where Arial is missing: DejaVu Sans, which LibreOffice then takes, was
 * held against the texts of the talks.
 */
const standIn = { regular: 1.06, bold: 1.17 } as const;

/** Height that a text takes in Arial or in what stands in for it, in px: rows broken between words, each 1.2 times the size. */
export function heightOf(text: string, size: number, width: number, isBold = false): number {
  const room = width / (isBold ? standIn.bold : standIn.regular);
  const setting = { size, width: room, weight: isBold ? 700 : 500, tracking: 0 } as const;
  return countLines(text, setting) * size * 1.2;
}

/** The first of some sizes, in px, in which a text fits into a place; the last one where it fits in none. */
export function fittingSize(
  text: string,
  sizes: readonly [number, ...number[]],
  { width, height }: Pick<Place, 'width' | 'height'>,
  isBold = false,
): number {
  const fits = sizes.find((size) => heightOf(text, size, width, isBold) <= height);
  return fits ?? sizes.at(-1) ?? sizes[0];
}
