import {
  AlignmentType,
  ExternalHyperlink,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { locales, regionalTag } from '#data/locales';
import type { TitleInLanguage } from '../sources/titleOf';
import { markForeign } from '../text/markForeign';
import type { ResolvedBrief } from './resolvedBrief';

/** How a stretch of text looks; `size` in half points. */
export type RunLook = {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly style?: string;
};

/** Runs of a text of the brief, each with its language; phrases of another language in italics. */
export function runs(
  { locale, foreign }: ResolvedBrief,
  text: string,
  look: RunLook = {},
): readonly TextRun[] {
  return markForeign(text, foreign).map(
    ({ text: stretch, lang }) =>
      new TextRun({
        text: stretch,
        ...look,
        italics: lang !== undefined && lang !== null,
        language: { value: lang ? tagOf(lang) : regionalTag(locale) },
      }),
  );
}

function tagOf(lang: string): string {
  const known = locales.find((locale) => locale === lang);
  return known === undefined ? lang : regionalTag(known);
}

/** A paragraph of the brief. */
export function line(
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({ spacing: { after: 50 }, ...options, children });
}

/** A heading that stays with what follows. */
export function head(
  brief: ResolvedBrief,
  text: string,
  style: 'Heading1' | 'Heading2',
): Paragraph {
  return line(runs(brief, text), {
    style,
    keepNext: true,
    alignment: AlignmentType.LEFT,
    spacing: {},
  });
}

/** A link to an entry of the site; plain words where nobody has said where the site stands. */
export function linkTo(
  brief: ResolvedBrief,
  text: string,
  path: string,
  look: RunLook = {},
): readonly ParagraphChild[] {
  if (brief.siteUrl === null) return runs(brief, text, look);
  const children = runs(brief, text, { ...look, style: 'Hyperlink' });
  return [new ExternalHyperlink({ link: `${brief.siteUrl}${path}`, children })];
}

/** The title of a source after its name, in its own language. */
export function titleRun({ text, lang }: TitleInLanguage, look: RunLook): TextRun {
  return new TextRun({ text: `: ${text}`, ...look, language: { value: regionalTag(lang) } });
}

/** Numbers of sources in brackets. */
export function notesOf(notes: readonly number[]): string {
  return ` [${notes.join(', ')}]`;
}
