const shortest = 4;
const vowel = /^[aeiou]/;
// Two consonants that no Indonesian root begins with: the "prefix" was part of the word (di|skusi).
const impossibleStart = /^(?!ng|ny|sy|kh|tr|pr|kr|dr|br|gr|pl|kl|bl|gl|st|sp)[^aeiou][^aeiouwy]/;

/** Prefixes by what stands before a root, and the first letters a nasal may have swallowed. */
const prefixes: readonly { readonly form: RegExp; readonly swallowed: readonly string[] }[] = [
  { form: /^[mp]eny(?=[aeiou])/, swallowed: ['s'] },
  { form: /^[mp]eng(?=[aeiou])/, swallowed: ['', 'k'] },
  { form: /^[mp]eng(?=[gkhq])/, swallowed: [''] },
  { form: /^[mp]em(?=[aeiou])/, swallowed: ['p', 'm'] },
  { form: /^[mp]em(?=[bpfv])/, swallowed: [''] },
  { form: /^[mp]en(?=[aeiou])/, swallowed: ['t', 'n'] },
  { form: /^[mp]en(?=[dcjtsz])/, swallowed: [''] },
  { form: /^be(?=kerja)/, swallowed: [''] },
  { form: /^(?:ber|per|ter)/, swallowed: [''] },
  { form: /^(?:di|ke|se)/, swallowed: [''] },
  { form: /^[mp]e(?=[lrwym])/, swallowed: [''] },
];

function isRoot(word: string): boolean {
  return word.length >= shortest && !impossibleStart.test(word);
}

function stripPrefix(word: string): readonly string[] {
  const found = prefixes.find(({ form }) => form.test(word));
  if (!found) return [];
  const rest = word.replace(found.form, '');
  return found.swallowed.map((letter) => `${letter}${rest}`).filter(isRoot);
}

function cut(word: string, suffix: RegExp): string {
  const rest = word.replace(suffix, '');
  return rest.length >= shortest ? rest : word;
}

// "-si" ends borrowed nouns (transaksi), where the i is no suffix; behind a prefix it may be one (mengawasi).
function stripSuffixes(word: string, hadPrefix: boolean): readonly string[] {
  const derived = cut(word, /(?:kan|an)$/);
  if (!derived.endsWith('si')) return [cut(derived, /i$/)];
  return hadPrefix ? [derived, cut(derived, /i$/)] : [derived];
}

/**
 * What may be the root of an Indonesian word, without its affixes: `pencegahan` and `mencegah` give `cegah`.
 * A nasal that may have swallowed a letter gives every root it may come from (`mengawasi`: `awas`, `kawas`).
 * No dictionary stands behind it, so a root need not be a word; related words only have to meet in one.
 * @param word in lower case; anything but a word of at least five letters comes back as it is
 */
export function stemIndonesian(word: string): readonly string[] {
  if (!/^[a-z]{5,}$/.test(word)) return [word];
  const bare = cut(cut(word, /(?:lah|kah|pun)$/), /nya$/);
  const once = stripPrefix(bare);
  const roots = once.flatMap((rest) => {
    const twice = vowel.test(rest) ? [] : stripPrefix(rest);
    return twice.length > 0 ? twice : [rest];
  });
  const hadPrefix = roots.length > 0;
  return [...new Set((hadPrefix ? roots : [bare]).flatMap((r) => stripSuffixes(r, hadPrefix)))];
}
