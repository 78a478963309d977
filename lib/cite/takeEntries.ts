import type { ReferenceFormat } from './referenceFormats';

/**
 * Takes the entries with these ids out of a file of references, in the order of the file.
 * @throws SyntaxError if a `json` file is none.
 */
export function takeEntries(
  text: string,
  format: ReferenceFormat,
  ids: ReadonlySet<string>,
): string {
  if (format === 'json') {
    const items: { id: string }[] = JSON.parse(text);
    return `${JSON.stringify(
      items.filter(({ id }) => ids.has(id)),
      null,
      1,
    )}\n`;
  }
  const start = format === 'bib' ? /^(?=@)/m : /^(?=TY {2}- )/m;
  const key = format === 'bib' ? /^@\w+\{([^,]+),/ : /^ID {2}- (.+)$/m;
  const entries = text.split(start).filter((entry) => ids.has(key.exec(entry)?.[1] ?? ''));
  return `${entries.map((entry) => entry.trim()).join('\n\n')}\n`;
}
