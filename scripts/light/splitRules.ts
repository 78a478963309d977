import { once } from './once';

/** A rule of a stylesheet: what stands before its block, and the block, `null` for a statement such as `@layer a;`. */
export type Rule = { readonly prelude: string; readonly block: string | null };

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Index just behind the string, comment, bracket or single letter that begins at `at`. */
function skip(css: string, at: number): number {
  const letter = css.charAt(at);
  if (letter === '\\') return at + 2;
  if (css.startsWith('/*', at)) {
    const end = css.indexOf('*/', at + 2);
    return end < 0 ? css.length : end + 2;
  }
  if (letter === '"' || letter === "'") {
    let next = at + 1;
    while (next < css.length && css.charAt(next) !== letter)
      next += css.charAt(next) === '\\' ? 2 : 1;
    return next + 1;
  }
  const close = closing[letter];
  if (close === undefined) return at + 1;
  let next = at + 1;
  while (next < css.length && css.charAt(next) !== close) next = skip(css, next);
  return next + 1;
}

/** Index of the first of these letters outside strings, comments and brackets, else the end. */
function find(css: string, letters: string, from: number): number {
  let at = from;
  while (at < css.length && !letters.includes(css.charAt(at))) at = skip(css, at);
  return at;
}

/** Splits at each top-level `mark`, as in a list of selectors. */
export function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const at = find(text, mark, from);
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return parts;
}

/**
 * Cuts a stylesheet, or the block of a rule that groups others, into its rules.
 * @throws Error, if a block does not end.
 */
export const splitRules = once((css: string): readonly Rule[] => {
  const rules: Rule[] = [];
  let from = 0;
  while (from < css.length) {
    const at = find(css, '{;', from);
    const prelude = css.slice(from, at).trim();
    if (css.charAt(at) !== '{') {
      if (prelude) rules.push({ prelude, block: null });
      from = at + 1;
      continue;
    }
    from = skip(css, at);
    if (css.charAt(from - 1) !== '}') throw new Error(`A block of CSS does not end: ${prelude}`);
    rules.push({ prelude, block: css.slice(at + 1, from - 1) });
  }
  return rules;
});
