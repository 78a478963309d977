import type { SlidePlot } from '#lib/talks/resolvedTalk';
import { colours } from './colours';
import { columnOf, type Sheet } from './workbook';
import { drawingNamespace, escapeXml, relationTypes } from './xml';

const chartNamespace = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const flags = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;

/** What is written at a point: its value, above a dot; within a bar of parts the name of the part too. */
function labels(kind: SlidePlot['kind']): string {
  const isPart = kind === 'parts';
  const text = isPart
    ? `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="1">${fill(colours.white)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`
    : '';
  const shown = new Set<string>(isPart ? ['Val', 'SerName'] : ['Val']);
  return (
    '<c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${text}${kind === 'dots' ? '<c:dLblPos val="t"/>' : ''}` +
    flags.map((flag) => `<c:show${flag} val="${shown.has(flag) ? 1 : 0}"/>`).join('') +
    `${isPart ? '<c:separator>: </c:separator>' : ''}</c:dLbls>`
  );
}

function cache(values: readonly (string | number | null)[]): string {
  const points = values.map((value, i) =>
    value === null ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function seriesXml(plot: SlidePlot, { categories, series }: Sheet, place: number): string {
  const { name, values } = series[place] ?? { name: '', values: [] };
  const column = columnOf(place);
  const end = categories.length + 1;
  const isLine = plot.kind === 'dots';
  // Parts of a bar lie beside each other; runs of dots are one measure.
  const colour = plot.kind === 'parts' && place % 2 === 1 ? colours.fig2 : colours.fig1;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>` +
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${cache([name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${isLine ? `<a:ln w="28575">${fill(colour)}</a:ln>` : fill(colour)}</c:spPr>` +
    (isLine
      ? `<c:marker><c:symbol val="circle"/><c:size val="11"/><c:spPr>${fill(colour)}</c:spPr></c:marker>`
      : '<c:invertIfNegative val="0"/>') +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${end}</c:f><c:strCache>${cache(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${end}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache(values)}</c:numCache></c:numRef></c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function axis(
  name: 'catAx' | 'valAx',
  [own, other]: readonly [number, number],
  line: string,
  isLying: boolean,
): string {
  const isValue = name === 'valAx';
  const least = isValue ? '<c:min val="0"/>' : '';
  const grid = isValue
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${fill(colours.line)}</a:ln></c:spPr></c:majorGridlines>`
    : '';
  return (
    `<c:${name}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="${isLying ? 1 : 0}"/>` +
    `<c:axPos val="${isValue === isLying ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${isValue ? '#,##0' : 'General'}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln w="12700">${line}</a:ln></c:spPr><c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${name}>`
  );
}

/** The drawing of each kind of plot, without its axes. */
function drawingXml(plot: SlidePlot, sheet: Sheet): string {
  const all = sheet.series.map((_, i) => seriesXml(plot, sheet, i)).join('');
  const inside = `<c:varyColors val="0"/>${all}${labels(plot.kind)}`;
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  switch (plot.kind) {
    case 'dots':
      return `<c:lineChart><c:grouping val="standard"/>${inside}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'columns':
      return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${inside}<c:gapWidth val="60"/>${axes}</c:barChart>`;
    case 'parts':
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>${inside}<c:gapWidth val="60"/><c:overlap val="100"/>${axes}</c:barChart>`;
  }
}

/**
 * The part of a chart with one scale from zero: columns, dots that are joined only where the record joins them, or one
 * bar of parts.
 * @param sheet the same numbers as in its workbook
 */
export function chartPart(plot: SlidePlot, sheet: Sheet, lang: string): string {
  const isLying = plot.kind === 'parts';
  return (
    `<c:chartSpace ${chartNamespace} ${drawingNamespace} xmlns:r="${relationTypes}"><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${drawingXml(plot, sheet)}` +
    `${axis('catAx', [1, 2], fill(colours.ink), isLying)}${axis('valAx', [2, 1], '<a:noFill/>', isLying)}</c:plotArea>` +
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
