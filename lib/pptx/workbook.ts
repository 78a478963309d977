import { openPackage } from './openPackage';
import { escapeXml, relationTypes } from './xml';

/** One series of numbers with their labels, as a chart and its workbook hold them. */
export type Series = {
  readonly name: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
};

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

/** The workbook within a chart: labels in column A, numbers in column B, so that PowerPoint can edit them. */
export function workbook({ name, points }: Series): Uint8Array {
  const rows = points.map(
    ({ label, value }, i) =>
      `<row r="${i + 2}">${textCell(`A${i + 2}`, label)}<c r="B${i + 2}"><v>${value}</v></c></row>`,
  );
  const head = `<row r="1">${textCell('B1', name)}</row>`;
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
