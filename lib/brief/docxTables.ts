import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

/** Width between the margins of A4, in twentieths of a point. */
const pageWidth = 10_318;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BDB9C9' } as const;
const double = { style: BorderStyle.DOUBLE, size: 6, color: '1B1930' } as const;

/** What parts the columns of a row: nothing but room, or the double rule between what is counted differently. */
export type ColumnRule = 'room' | 'double';

/**
 * Blocks side by side.
 * @param widths shares of the width, which add up to 1
 * @param rule what stands between the columns
 */
export function columns(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  rule: ColumnRule = 'room',
): Table {
  const sizes = widths.map((share) => Math.round(pageWidth * share));
  const isRuled = rule === 'double';
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: sizes,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells, i) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, j) =>
              new TableCell({
                children,
                width: { size: sizes[j] ?? 0, type: WidthType.DXA },
                margins: {
                  top: 20,
                  bottom: 20,
                  left: j === 0 ? 0 : 140,
                  right: j === cells.length - 1 ? 0 : 140,
                },
                borders: {
                  top: i === 0 || isRuled ? none : thin,
                  bottom: none,
                  left: isRuled && j > 0 ? double : none,
                  right: none,
                },
              }),
          ),
        }),
    ),
  });
}

/** A caution in its frame: pale ground and a gold rule, as on the site. */
export function cautionBox(children: readonly Paragraph[]): Table {
  return new Table({
    width: { size: pageWidth, type: WidthType.DXA },
    columnWidths: [pageWidth],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            children,
            width: { size: pageWidth, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 140, right: 140 },
            shading: { type: ShadingType.CLEAR, fill: 'FBF3E2', color: 'auto' },
            borders: {
              top: none,
              bottom: none,
              right: none,
              left: { style: BorderStyle.SINGLE, size: 24, color: 'B87C12' },
            },
          }),
        ],
      }),
    ],
  });
}
