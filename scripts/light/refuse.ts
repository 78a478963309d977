/**
 * The error of this step: names the page, what was expected, what was found and what to do.
 * Nothing is passed over: a page in an unknown shape must not be published half rewritten.
 */
export function refuse(page: string, expected: string, found: string, fix: string): Error {
  const short = found.length > 160 ? `${found.slice(0, 160)}…` : found;
  return new Error(`light: ${page}: expected ${expected}, found ${short}. ${fix}`);
}

/** What to do when Next writes something that this step does not know. */
export const seeDocs = 'Next may write its pages differently now: see docs/light.md.';
