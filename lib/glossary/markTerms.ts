import type { ForeignPhrase } from '../text/markForeign';
import { markForeign } from '../text/markForeign';
import type { TermForm } from './formsOf';

/** A stretch of text, with the id of the term that it names, if it does so for the first time. */
export type TermStretch = { readonly text: string; readonly term: string | null };

type Span = { readonly from: number; readonly to: number };

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function foreignSpans(text: string, phrases: readonly ForeignPhrase[]): readonly Span[] {
  let at = 0;
  return markForeign(text, phrases).flatMap((stretch) => {
    const span = { from: at, to: (at += stretch.text.length) };
    return stretch.lang ? [span] : [];
  });
}

/** True where a term and a phrase of another language share letters, unless the term holds the whole phrase. */
function collides(term: Span, phrase: Span): boolean {
  if (term.to <= phrase.from || phrase.to <= term.from) return false;
  return phrase.from < term.from || term.to < phrase.to;
}

/**
 * Cuts a text at the first use of each term: whole words only, the longest form first.
 * A second use is passed over whole, so that no shorter term inside it is marked instead. Terms in `known` count as used.
 */
export function markTerms(
  text: string,
  forms: readonly TermForm[],
  phrases: readonly ForeignPhrase[] = [],
  known: readonly string[] = [],
): readonly TermStretch[] {
  const longestFirst = [...forms].sort((a, b) => b.form.length - a.form.length);
  const lower = text.toLowerCase();
  const foreign = foreignSpans(text, phrases);
  const used = new Set(known);
  const stretches: TermStretch[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const from = at;
    const found = isLetter(text[from - 1])
      ? undefined
      : longestFirst.find(({ form, isExact }) => {
          const to = from + form.length;
          const isHere = isExact
            ? text.startsWith(form, from)
            : lower.startsWith(form.toLowerCase(), from);
          return isHere && !isLetter(text[to]) && !foreign.some((f) => collides({ from, to }, f));
        });
    at = found ? from + found.form.length : from + 1;
    if (!found || used.has(found.id)) continue;
    used.add(found.id);
    if (plainFrom < from) stretches.push({ text: text.slice(plainFrom, from), term: null });
    stretches.push({ text: text.slice(from, at), term: found.id });
    plainFrom = at;
  }
  if (plainFrom < text.length) stretches.push({ text: text.slice(plainFrom), term: null });
  return stretches;
}
