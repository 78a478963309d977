/** First line of every part. */
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Address under which Open XML names its kinds of relation. */
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Namespace of drawings, charts' texts included. */
export const drawingNamespace = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** Namespaces that every part of a presentation declares. */
export const namespaces =
  `${drawingNamespace} xmlns:r="${relationTypes}" ` +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for an element or an attribute in double quotes; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
