/** A phrase that stays in another language inside a text. */
export type ForeignPhrase = { readonly phrase: string; readonly lang: string };

/** A stretch of text, with its language where that differs from the text around it. */
export type Stretch = { readonly text: string; readonly lang: string | null };

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Cuts a text at the phrases of another language, longest phrase first, whole words only. */
export function markForeign(text: string, phrases: readonly ForeignPhrase[]): readonly Stretch[] {
  const longestFirst = [...phrases].sort((a, b) => b.phrase.length - a.phrase.length);
  const stretches: Stretch[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < text.length) {
    const here = at;
    const found = isLetter(text[here - 1])
      ? undefined
      : longestFirst.find(
          ({ phrase }) => text.startsWith(phrase, here) && !isLetter(text[here + phrase.length]),
        );
    if (!found) {
      at += 1;
      continue;
    }
    if (plainFrom < at) stretches.push({ text: text.slice(plainFrom, at), lang: null });
    stretches.push({ text: found.phrase, lang: found.lang });
    at += found.phrase.length;
    plainFrom = at;
  }
  if (plainFrom < text.length) stretches.push({ text: text.slice(plainFrom), lang: null });
  return stretches;
}
