const apostrophes = /[\u2018\u2019\u02BC\u2032\u0060\u00B4]/g;

/**
 * A text in the form in which texts are compared, wherever they were typed or copied from: compatibility forms are
 * resolved (NFKC: narrow spaces, ligatures, wide letters), soft hyphens and other invisible signs dropped, accents taken
 * off, apostrophes alike, in lower case.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(apostrophes, "'")
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
