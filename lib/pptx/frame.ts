import type { ResolvedTalk } from '#lib/talks/resolvedTalk';
import { typeOf } from './master';
import type { Package } from './openPackage';
import { languageOf } from './text';
import { drawingNamespace, escapeXml, namespaces } from './xml';

const properties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

function coreXml({ title, occasion, locale, words }: ResolvedTalk, day: string): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${properties}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:description>${escapeXml(occasion)}</dc:description>` +
    `<dc:creator>${escapeXml(words.siteName)}</dc:creator><dc:language>${languageOf(locale)}</dc:language>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

const parts = [
  { name: 'presProps', xml: `<p:presentationPr ${namespaces}/>` },
  { name: 'viewProps', xml: `<p:viewPr ${namespaces}/>` },
  {
    name: 'tableStyles',
    xml: `<a:tblStyleLst ${drawingNamespace} def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
  },
] as const;

/** Adds what holds the slides together: the presentation, its properties, and the package's own relations. */
export function addFrame(
  pack: Package,
  talk: ResolvedTalk,
  { count, day }: { readonly count: number; readonly day: string },
): void {
  const slides = Array.from({ length: count }, (_, i) => i + 1);
  const ids = slides.map((number) => `<p:sldId id="${255 + number}" r:id="rId${10 + number}"/>`);
  pack.addPart(
    'ppt/presentation.xml',
    `<p:presentation ${namespaces} saveSubsetFonts="1">` +
      '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
      `<p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
      '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
    typeOf('presentation.main'),
  );
  pack.addRelations('ppt/presentation.xml', [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
    ...parts.map(({ name }, i) => ({ id: `rId${4 + i}`, type: name, target: `${name}.xml` })),
    ...slides.map((number) => ({
      ...{ id: `rId${10 + number}`, type: 'slide', target: `slides/slide${number}.xml` },
    })),
  ]);
  for (const { name, xml } of parts) pack.addPart(`ppt/${name}.xml`, xml, typeOf(name));
  pack.addPart(
    'docProps/core.xml',
    coreXml(talk, day),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  pack.addPart(
    'docProps/app.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      '<Application>Microsoft Office PowerPoint</Application></Properties>',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  pack.addRelations('', [
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    {
      id: 'rId2',
      type: properties.replace('/metadata/', '/relationships/metadata/'),
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}
