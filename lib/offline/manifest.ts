/**
 * What can be kept, as the build found it. Addresses are relative to the place of the worker, without a slash before
 * them: `id/talks/five-minutes/`, and the empty one for the site's first page.
 */
export type Manifest = {
  /** Changes whenever a file or a set does. */
  readonly version: string;
  /** Address and digest of each file. */
  readonly files: readonly (readonly [address: string, digest: string])[];
  /** Places in `files`, by set. */
  readonly sets: Readonly<Record<string, readonly number[]>>;
  /** Page that stands in for one that is not kept, by language; the first is for addresses without a language. */
  readonly standIns: readonly (readonly [language: string, address: string])[];
};

/** What a page asks the worker. */
export type KeepQuestion =
  | { readonly ask: 'list' }
  | { readonly ask: 'keep'; readonly set: string }
  | { readonly ask: 'remove'; readonly set: string }
  /** Asked of a version that waits: take over now, if no other window of the site is open. */
  | { readonly ask: 'now' };

/**
 * Why something was not done: no network; the site has changed meanwhile; no room; another window is open; or what the
 * browser said.
 */
export type KeepFault = 'network' | 'changed' | 'full' | 'open' | 'refused';

/** What the worker answers: how far it is, and then either what is kept or why nothing was done. */
export type KeepAnswer =
  | { readonly done: number; readonly of: number }
  | { readonly kept: readonly string[] }
  | { readonly fault: KeepFault };

/** Digest of a file: the first 128 bits of its SHA-256 in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
