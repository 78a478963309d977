import type { ReferenceFormat } from '../../lib/cite/referenceFormats';
import { takeEntries } from '../../lib/cite/takeEntries';

/**
 * Lets the reader's browser save the references with these ids as one file.
 * @param file address of the file of all references in one of the formats
 * @throws Response of the server, if the file of all references does not come
 */
export async function takePicked(
  format: ReferenceFormat,
  file: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  const answer = await fetch(file.replace(/\w+$/, format));
  if (!answer.ok) throw answer;
  const entries = takeEntries(await answer.text(), format, ids);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([entries], { type: 'text/plain' }));
  link.download = `bibliography.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
