import type { SlideTable } from '#lib/talks/resolvedTalk';
import { colours } from '../colours';
import { emu, places } from '../places';
import { graphic } from '../shapes';
import { heightOf, paragraph } from '../text';
import { label, left, width, type Canvas, type Piece } from './piece';

const inside = 8;

function cell(canvas: Canvas, text: string, size: number, isHead: boolean): string {
  const line = (name: string, colour: string) =>
    `<a:${name} w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:${name}>`;
  const none = (name: string) => `<a:${name}><a:noFill/></a:${name}>`;
  const below = line('lnB', isHead ? colours.ink : colours.line);
  const margin = emu(inside);
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph([{ text, size, isBold: isHead }], canvas.speech)}</a:txBody>` +
    `<a:tcPr marL="${margin}" marR="${margin}" marT="${margin}" marB="${margin}">` +
    `${none('lnL')}${none('lnR')}${none('lnT')}${below}<a:noFill/></a:tcPr></a:tc>`
  );
}

/** A table of PowerPoint's own, with what it measures above it. */
export function tablePiece(canvas: Canvas, table: SlideTable, subtitle: string): Piece {
  const size = Math.max(16, 20 * canvas.scale);
  const columns = table.head.length;
  const room = width / columns;
  const rows = [table.head, ...table.rows].map((cells, i) => ({
    cells,
    isHead: i === 0,
    height:
      Math.max(...cells.map((text) => heightOf(text, size, room - 2 * inside, true))) + 2 * inside,
  }));
  const above = label(canvas, [{ text: subtitle, size: 21, colour: colours.ink2 }], width);
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const grid = `<a:gridCol w="${emu(room)}"/>`.repeat(columns);
  const body = rows.map(
    (row) =>
      `<a:tr h="${emu(row.height)}">${row.cells.map((text, i) => cell(canvas, text, size, row.isHead || i === 0)).join('')}</a:tr>`,
  );
  const data =
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${grid}</a:tblGrid>${body.join('')}</a:tbl></a:graphicData>`;
  return {
    height: above.height + 8 + height,
    draw: (y) => [
      above.at(left, y),
      graphic(
        'Table',
        canvas.slide.description ?? subtitle,
        {
          ...places.body,
          ...{ y: y + above.height + 8, height },
        },
        data,
      ),
    ],
  };
}
