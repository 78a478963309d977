import type { SlidePlot } from '#lib/talks/resolvedTalk';
import { openPackage } from './openPackage';
import { escapeXml, relationTypes } from './xml';

/** The numbers of a chart as its workbook holds them: labels in column A, a series in each column after it, with `null` where it has no
 * number. */
export type Sheet = {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
};

/** Column of a series, the first of which stands in B. */
export function columnOf(place: number): string {
  return String.fromCharCode('B'.charCodeAt(0) + place);
}

/** Points that the record joins, one run after the other, as the places from which to which each goes. */
function runsOf(points: SlidePlot['points']): readonly { from: number; to: number }[] {
  const starts = points.flatMap(({ isJoined }, i) => (isJoined && i > 0 ? [] : [i]));
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? points.length) - 1 }));
}

/**
 * The sheet of a plot: one series for columns, a series for each part of a bar, and for dots a series for each run of
 * joined points, since a line between two series is drawn by no program.
 */
export function sheetOf({ kind, points }: SlidePlot, name: string): Sheet {
  const labels = points.map(({ label }) => label);
  const values = points.map(({ value }) => value);
  if (kind === 'columns') return { categories: labels, series: [{ name, values }] };
  if (kind === 'parts')
    return {
      categories: [name],
      series: points.map(({ label, value }) => ({ name: label, values: [value] })),
    };
  const series = runsOf(points).map(({ from, to }) => ({
    name: [...new Set([labels[from], labels[to]])].join('–'),
    values: values.map((value, i) => (i >= from && i <= to ? value : null)),
  }));
  return { categories: labels, series };
}

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

/** The workbook within a chart, so that PowerPoint can edit its numbers. */
export function workbook({ categories, series }: Sheet): Uint8Array {
  const rows = categories.map((label, i) => {
    const cells = series.map(({ values }, place) =>
      values[i] === null ? '' : `<c r="${columnOf(place)}${i + 2}"><v>${values[i]}</v></c>`,
    );
    return `<row r="${i + 2}">${textCell(`A${i + 2}`, label)}${cells.join('')}</row>`;
  });
  const names = series.map(({ name }, place) => textCell(`${columnOf(place)}1`, name));
  const head = `<row r="1">${names.join('')}</row>`;
  const pack = openPackage();
  pack.addRelations('', [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
  pack.addPart(
    'xl/workbook.xml',
    `<workbook ${namespace} xmlns:r="${relationTypes}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    `${spreadsheet}sheet.main+xml`,
  );
  pack.addRelations('xl/workbook.xml', [
    { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
  ]);
  pack.addPart(
    'xl/worksheets/sheet1.xml',
    `<worksheet ${namespace}><sheetData>${head}${rows.join('')}</sheetData></worksheet>`,
    `${spreadsheet}worksheet+xml`,
  );
  return pack.pack();
}
