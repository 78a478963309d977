import { roleIds } from '#lib/roles/roleIds';
import { colours, roleLooks } from './colours';
import type { Package } from './openPackage';
import { hundredths, places, type Place } from './places';
import { decoration, placeholder, shapeTree, textSetting, type Shape } from './shapes';
import { paragraph, type Speech } from './text';
import { theme } from './theme';
import { namespaces } from './xml';

const presentationPart = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** Content type of a part of a presentation. */
export function typeOf(part: string): string {
  return `${presentationPart}${part}+xml`;
}

/** Words that stand in a placeholder that nobody has filled. */
export type LayoutWords = { readonly siteName: string; readonly caution: string };

const rectangle = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
const background =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" ' +
  'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

function level(size: number, attributes = '', colour = 'tx1', align = 'l'): string {
  return (
    `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${hundredths(size)}"${attributes}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
    '<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>'
  );
}

const list = (xml: string) => `<a:lstStyle>${xml}</a:lstStyle>`;

/** The number of a slide as a field. */
export function numberField(lang: string, shown: string): string {
  return (
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">' +
    `<a:rPr lang="${lang}" dirty="0"/><a:t>${shown}</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`
  );
}

/** The three marks of the site and the rule above the foot. */
function footDecoration(): readonly Shape[] {
  const { x, y } = places.brand;
  const at = (dx: number, dy: number, side: number): Place => ({
    ...{ x: x + dx, y: y + dy },
    ...{ width: side, height: side },
  });
  const spots = [at(0, 7, 14), at(11, -3, 16), at(24, 7, 14)];
  return [
    decoration('rect', places.rule, { fill: colours.line }),
    ...roleIds.map((role, i) =>
      decoration(roleLooks[role].shape, spots[i] ?? at(0, 0, 14), { fill: roleLooks[role].colour }),
    ),
  ];
}

/** Three lengths of cloth in the colours of the roles, each woven of the role's shape. */
function cloth(): readonly Shape[] {
  const { width, height } = places.cloth;
  const third = width / roleIds.length;
  return roleIds.flatMap((role, i) => {
    const { colour, thread, shape } = roleLooks[role];
    const ground: Place = { x: Math.floor(i * third), y: 0, width: Math.ceil(third), height };
    const columns = 9;
    const step = third / columns;
    const woven = Array.from({ length: columns * 4 }, (_, n) => {
      const side = n % 2 === Math.floor(n / columns) % 2 ? 22 : 10;
      const x = i * third + (n % columns) * step + (step - side) / 2;
      const y = Math.floor(n / columns) * step + (step - side) / 2;
      return decoration(shape, { x, y, width: side, height: side }, { fill: thread });
    });
    return [decoration('rect', ground, { fill: colour }), ...woven];
  });
}

function titlePlaceholder(place: Place, lang: Speech, anchor: 't' | 'b'): Shape {
  return placeholder({
    ...{ name: 'Title', type: 'type="title"', place, extra: rectangle },
    setting: textSetting(anchor),
    body: paragraph([{ text: '' }], lang),
  });
}

function bodyPlaceholder(place: Place, lang: Speech, words: string): Shape {
  return placeholder({
    ...{ name: 'Text', type: 'type="body" idx="1"', place, extra: rectangle },
    setting: textSetting(),
    body: paragraph([{ text: words }], lang),
  });
}

function numberPlaceholder(lang: string): Shape {
  return placeholder({
    ...{ name: 'Slide number', type: 'type="sldNum" sz="quarter" idx="4"', place: places.number },
    ...{
      extra: rectangle,
      setting: textSetting('ctr'),
      list: list(level(18, ' b="1"', 'tx1', 'r')),
    },
    body: numberField(lang, '‹#›'),
  });
}

/** Places for the small texts of every slide: what stands above the headline, the caution, the foot. */
function smallPlaceholders(words: LayoutWords, speech: Speech): readonly Shape[] {
  const small = (
    ...[name, idx, place, style, text]: [string, number, Place, string, string]
  ): Shape =>
    placeholder({
      ...{ name, type: `type="body" sz="quarter" idx="${idx}"`, place, extra: rectangle },
      ...{ setting: textSetting(name === 'Eyebrow' ? 'b' : 'ctr'), list: list(style) },
      body: paragraph([{ text }], speech),
    });
  const caution = { ...places.body, x: 88, y: 560, width: 1104, height: 60 };
  return [
    small('Eyebrow', 13, places.eyebrow, level(20, ' b="1"', 'tx2'), words.siteName),
    small('Caution', 14, caution, level(24), words.caution),
    small('Site', 15, places.site, level(18, ' b="1"'), words.siteName),
    small('Sources', 16, places.sources, level(18, '', 'tx2'), words.siteName),
  ];
}

function layout(name: string, shapes: readonly Shape[]): string {
  return (
    `<p:sldLayout ${namespaces} preserve="1" userDrawn="1"><p:cSld name="${name}">${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/** Adds the themes, the master of the slides and its two layouts: 1 opens a talk, 2 is for all others. */
export function addMaster(pack: Package, words: LayoutWords, speech: Speech): void {
  for (const number of [1, 2])
    pack.addPart(
      `ppt/theme/theme${number}.xml`,
      theme(words.siteName),
      'application/vnd.openxmlformats-officedocument.theme+xml',
    );
  const { lang } = speech;
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const tree = shapeTree([
    titlePlaceholder(places.title, speech, 't'),
    bodyPlaceholder(places.body, speech, words.siteName),
    numberPlaceholder(lang),
    ...footDecoration(),
  ]);
  pack.addPart(
    master,
    `<p:sldMaster ${namespaces}><p:cSld>${background}${tree}</p:cSld>${colourMap}` +
      '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>' +
      `<p:txStyles><p:titleStyle>${level(46, ' b="1" spc="-60"')}</p:titleStyle>` +
      `<p:bodyStyle>${level(27)}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`,
    typeOf('slideMaster'),
  );
  pack.addRelations(master, [
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rId2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
    { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' },
  ]);
  const small = smallPlaceholders(words, speech);
  const cover = [
    titlePlaceholder(places.coverTitle, speech, 't'),
    bodyPlaceholder(places.coverBody, speech, words.siteName),
  ];
  const plain = [
    titlePlaceholder(places.title, speech, 't'),
    bodyPlaceholder(places.body, speech, words.siteName),
  ];
  const layouts = [
    layout('Opening', [...cover, ...small, numberPlaceholder(lang), ...cloth()]),
    layout('Headline and evidence', [...plain, ...small, numberPlaceholder(lang)]),
  ];
  layouts.forEach((xml, i) => {
    const path = `ppt/slideLayouts/slideLayout${i + 1}.xml`;
    pack.addPart(path, xml, typeOf('slideLayout'));
    pack.addRelations(path, [
      { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
  });
}

const notesImage: Place = { x: 72, y: 120, width: 576, height: 324 };
const notesBody: Place = { x: 72, y: 462, width: 576, height: 378 };

/** The small picture of the slide on a page of notes. */
export function slideImage(place?: Place): Shape {
  return (id) =>
    placeholder({
      ...{ name: 'Slide image', type: 'type="sldImg" idx="2"', body: '' },
      ...(place ? { place, extra: rectangle } : {}),
    })(id)
      .replace('<a:spLocks noGrp="1"/>', '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/>')
      .replace(/<p:txBody>.*<\/p:txBody>/, '');
}

/** Adds the master of the notes, with a theme of its own: PowerPoint repairs a file in which both masters share one. */
export function addNotesMaster(pack: Package, words: LayoutWords, speech: Speech): void {
  const path = 'ppt/notesMasters/notesMaster1.xml';
  const tree = shapeTree([
    slideImage(notesImage),
    placeholder({
      ...{ name: 'Notes', type: 'type="body" sz="quarter" idx="1"', place: notesBody },
      ...{ extra: rectangle, body: paragraph([{ text: words.siteName }], speech) },
    }),
  ]);
  pack.addPart(
    path,
    `<p:notesMaster ${namespaces}><p:cSld>${background}${tree}</p:cSld>${colourMap}` +
      `<p:notesStyle>${level(16)}</p:notesStyle></p:notesMaster>`,
    typeOf('notesMaster'),
  );
  pack.addRelations(path, [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]);
}
