import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
} as const;

/** A heading: 1 for the title of the file. */
export const heading = (text: string, level: 1 | 2 | 3) =>
  new Paragraph({
    text,
    heading: levels[level],
    keepNext: true,
  });
/** A paragraph. */
export const plain = (text: string) => new Paragraph({ text, spacing: { after: 100 } });
/** A paragraph that begins with its label in bold. */
export const labelled = (label: string, text: string) =>
  new Paragraph({
    spacing: { after: 100 },
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)],
  });
/** An item of a list. */
export const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

const border = { style: BorderStyle.SINGLE, size: 4, color: '858198' };
const borders = { top: border, bottom: border, left: border, right: border };

/** A cell of a table. @param percent of the table's width */
export function cell(children: readonly Paragraph[], percent: number): TableCell {
  return new TableCell({
    borders,
    width: { size: percent, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: children.length > 0 ? children : [plain('')],
  });
}

/** A table as wide as the page. @param hasHead whether its first row is repeated on each page */
export function table(rows: readonly (readonly TableCell[])[], hasHead = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (children, i) => new TableRow({ children, cantSplit: true, tableHeader: hasHead && i === 0 }),
    ),
  });
}
