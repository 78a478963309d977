import { transform, type Place } from './places';
import { escapeXml } from './xml';

/** A shape that still needs its number on the slide, which follows from its place in the reading order. */
export type Shape = (id: number) => string;

/** Tells screen readers to pass a shape by. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** The group that holds all shapes of a slide, with its shapes in reading order. */
export function shapeTree(shapes: readonly Shape[]): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>' +
    '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${shapes.map((shape, i) => shape(i + 2)).join('')}</p:spTree>`
  );
}

/** Outline and fill of a shape, in six hex digits. */
export type Paint = {
  readonly fill?: string;
  readonly line?: string;
  /** Width of the outline, in px. */
  readonly lineWidth?: number;
};

function paintXml({ fill, line, lineWidth = 1 }: Paint): string {
  const inside = fill ? `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` : '<a:noFill/>';
  const outline = line
    ? `<a:ln w="${Math.round(lineWidth * 9525)}"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill></a:ln>`
    : '<a:ln><a:noFill/></a:ln>';
  return inside + outline;
}

/** A placeholder of a layout, filled. Without a place it stands where its layout puts it. */
export function placeholder({
  name,
  type,
  body,
  place,
  extra = '',
  setting = '<a:bodyPr/>',
  list = '<a:lstStyle/>',
}: {
  readonly name: string;
  /** Attributes of `p:ph`. */
  readonly type: string;
  /** Paragraphs. */
  readonly body: string;
  readonly place?: Place;
  /** Geometry and paint, where a master or layout sets them. */
  readonly extra?: string;
  readonly setting?: string;
  readonly list?: string;
}): Shape {
  return (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr>${place ? transform(place) : ''}${extra}</p:spPr>` +
    `<p:txBody>${setting}${list}${body}</p:txBody></p:sp>`;
}

/** Text without room at its edges, so that its place is that of its letters. */
export function textSetting(anchor: 't' | 'ctr' | 'b' = 't'): string {
  return `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`;
}

/** A box of text beside the placeholders. */
export function textBox(name: string, place: Place, body: string): Shape {
  return (id) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody>${textSetting()}<a:lstStyle/>${body}</p:txBody></p:sp>`;
}

function drawn(
  id: number,
  name: string,
  end: string,
  place: Place,
  geometry: string,
  paint: Paint,
) {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"${end}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(place)}${geometry}${paintXml(paint)}</p:spPr></p:sp>`
  );
}

function preset(geometry: string): string {
  return `<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>`;
}

/** A drawing that says nothing of its own: rules, grounds, ornament. */
export function decoration(geometry: string, place: Place, paint: Paint): Shape {
  return (id) =>
    drawn(id, 'Decoration', `>${decorative}</p:cNvPr>`, place, preset(geometry), paint);
}

/** A drawing that means something, with its words. */
export function mark(geometry: string, place: Place, paint: Paint, words: string): Shape {
  return (id) =>
    drawn(id, 'Mark', ` descr="${escapeXml(words)}"/>`, place, preset(geometry), paint);
}

/** A drawing of its own outline, in squares of a grid, with its words. @param squares filled squares */
export function squares(
  place: Place,
  side: number,
  filled: readonly { readonly x: number; readonly y: number }[],
  words: string,
): Shape {
  const point = (x: number, y: number) => `<a:pt x="${x}" y="${y}"/>`;
  const path = filled
    .map(
      ({ x, y }) =>
        `<a:moveTo>${point(x, y)}</a:moveTo><a:lnTo>${point(x + 1, y)}</a:lnTo>` +
        `<a:lnTo>${point(x + 1, y + 1)}</a:lnTo><a:lnTo>${point(x, y + 1)}</a:lnTo><a:close/>`,
    )
    .join('');
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${side}" h="${side}">${path}</a:path></a:pathLst></a:custGeom>`;
  return (id) =>
    drawn(id, 'Code', ` descr="${escapeXml(words)}"/>`, place, geometry, { fill: '000000' });
}

/** A picture in the placeholder of the body, with its words. @param relation of the slide to the picture's file */
export function picture(words: string, place: Place, relation: string): Shape {
  return (id) =>
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escapeXml(words)}"/>` +
    '<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${transform(place)}</p:spPr></p:pic>`;
}

/** A graphic (a chart) in the placeholder of the body, with its words. */
export function graphic(name: string, words: string, place: Place, data: string): Shape {
  return (id) =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name} ${id}" descr="${escapeXml(words)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>' +
    `<p:nvPr><p:ph idx="1"/></p:nvPr></p:nvGraphicFramePr>${transform(place, 'p')}` +
    `<a:graphic>${data}</a:graphic></p:graphicFrame>`;
}
