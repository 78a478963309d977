/**
 * Puts a text on the clipboard that is still on its way. The clipboard is asked for at once, since some browsers refuse
 * it when the press of a reader is over.
 * @throws DOMException, if the browser or the reader does not allow it, or what the text was rejected with.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in window)) return navigator.clipboard.writeText(await text);
  const type = 'text/plain';
  const blob = text.then((whole) => new Blob([whole], { type }));
  return navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}
