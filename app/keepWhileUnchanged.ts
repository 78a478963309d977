import { statSync } from 'node:fs';

/**
 * A reader of a file that reads it again only once the file was written anew, as happens while a page is developed.
 * @param read what is kept of the file; called again too where it threw an error
 */
export function keepWhileUnchanged<T>(file: string, read: () => T): () => T {
  let kept: { readonly writtenAt: number | undefined; readonly value: T } | undefined;
  return () => {
    const writtenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (!kept || kept.writtenAt !== writtenAt) kept = { writtenAt, value: read() };
    return kept.value;
  };
}
