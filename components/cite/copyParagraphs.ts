/**
 * Puts paragraphs on the clipboard: as text, and for word processors with their italics and languages.
 * @throws DOMException, if the browser or the reader does not allow it.
 */
export async function copyParagraphs(paragraphs: readonly Element[]): Promise<void> {
  const text = paragraphs.map(({ textContent }) => textContent).join('\n\n');
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const html = paragraphs.map(({ outerHTML }) => outerHTML).join('');
  const parts = { 'text/plain': text, 'text/html': html };
  const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
