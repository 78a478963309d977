import type { SlidePlot } from '#lib/talks/resolvedTalk';
import { colours } from './colours';
import { drawingNamespace, escapeXml, relationTypes } from './xml';

const chartNamespace = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

const flags = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
const labels =
  '<c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  `${flags.map((flag) => `<c:show${flag} val="${flag === 'Val' ? 1 : 0}"/>`).join('')}</c:dLbls>`;

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function cache(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, i) => `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

/** A line reaches a point only where the record says that both belong together. */
function unjoined({ points }: SlidePlot): string {
  return points
    .map(({ isJoined }, i) =>
      isJoined
        ? ''
        : `<c:dPt><c:idx val="${i}"/><c:marker><c:symbol val="circle"/><c:size val="11"/></c:marker><c:bubble3D val="0"/>` +
          '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr></c:dPt>',
    )
    .join('');
}

function seriesXml(plot: SlidePlot, name: string): string {
  const { kind, points } = plot;
  const end = points.length + 1;
  const isLine = kind === 'dots';
  return (
    '<c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>${cache([name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${isLine ? `<a:ln w="28575">${fill(colours.fig1)}</a:ln>` : fill(colours.fig1)}</c:spPr>` +
    (isLine
      ? `<c:marker><c:symbol val="circle"/><c:size val="11"/><c:spPr>${fill(colours.fig1)}</c:spPr></c:marker>${unjoined(plot)}`
      : '<c:invertIfNegative val="0"/>') +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache>${cache(points.map(({ label }) => label))}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$B$2:$B$${end}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(points.map(({ value }) => value))}</c:numCache></c:numRef></c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function axis(
  name: 'catAx' | 'valAx',
  [own, other]: readonly [number, number],
  line: string,
): string {
  const isValue = name === 'valAx';
  const least = isValue ? '<c:min val="0"/>' : '';
  const grid = isValue
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${fill(colours.line)}</a:ln></c:spPr></c:majorGridlines>`
    : '';
  return (
    `<c:${name}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isValue ? 'l' : 'b'}"/>${grid}<c:numFmt formatCode="${isValue ? '#,##0' : 'General'}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln w="12700">${line}</a:ln></c:spPr><c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${name}>`
  );
}

/** The part of a chart with one scale from zero: columns, or dots that are joined only where the record joins them. */
export function chartPart(plot: SlidePlot, name: string, lang: string): string {
  const inside = `<c:varyColors val="0"/>${seriesXml(plot, name)}${labels}`;
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const drawing =
    plot.kind === 'dots'
      ? `<c:lineChart><c:grouping val="standard"/>${inside}<c:marker val="1"/>${axes}</c:lineChart>`
      : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${inside}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  return (
    `<c:chartSpace ${chartNamespace} ${drawingNamespace} xmlns:r="${relationTypes}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${drawing}` +
    `${axis('catAx', [1, 2], fill(colours.ink))}${axis('valAx', [2, 1], '<a:noFill/>')}</c:plotArea>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400">${fill(colours.ink)}</a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

/** The reference to a chart in the frame of a slide. */
export function chartReference(relation: string): string {
  return (
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart ${chartNamespace} r:id="${relation}"/></a:graphicData>`
  );
}
