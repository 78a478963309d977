import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  PageNumber,
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
/** A paragraph in bold. */
export const bold = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, bold: true })] });
/** A paragraph that begins with its label in bold. */
export const labelled = (label: string, text: string) =>
  new Paragraph({
    spacing: { before: 60, after: 100 },
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

/** A table as wide as the page. @param hasHead whether its first row is repeated on each page and no row is split between pages */
export function table(rows: readonly (readonly TableCell[])[], hasHead = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (children, i) =>
        new TableRow({ children, cantSplit: hasHead, tableHeader: hasHead && i === 0 }),
    ),
  });
}

const ink = '1d1b2e';

/** Fonts and sizes of the file, in half points; space before and after headings, in twentieths of a point. */
export function styles(language: string) {
  const headed = (size: number, before: number, after: number) => ({
    run: { font: 'Arial', size, bold: true, color: ink },
    paragraph: { spacing: { before, after } },
  });
  return {
    default: {
      document: { run: { font: 'Arial', size: 20, language: { value: language } } },
      title: headed(36, 0, 120),
      heading1: headed(26, 320, 100),
      heading2: headed(22, 180, 60),
    },
  };
}

/** A4 with margins of two centimetres, in twentieths of a point. */
export const page = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, footer: 567 },
  },
};

/** The foot of each page: what it belongs to, and its number. */
export function foot(text: string): Footer {
  const run = { size: 16, color: '55526b' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ ...run, text: `${text} · ` }),
          new TextRun({ ...run, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
