import type { SlideChart, SlidePlot } from '#lib/talks/resolvedTalk';
import { chartReference } from '../chartPart';
import { colours } from '../colours';
import { decoration, graphic } from '../shapes';
import { apartPiece } from './apart';
import { bodyText } from './lines';
import { label, left, width, type Canvas, type Piece } from './piece';
import { tablePiece } from './table';

const beside = 320;
const between = 40;

function plotPiece(canvas: Canvas, chart: SlideChart, plot: SlidePlot, relation: string): Piece {
  const { scale, slide } = canvas;
  const above = label(canvas, [{ text: chart.subtitle, size: 21, colour: colours.ink2 }], width);
  const height = 330 * scale;
  const room = plot.apart ? width - beside - 2 * between : width;
  const apart = plot.apart
    ? [
        label(canvas, [{ text: plot.apart.head, size: 20, isBold: true }], beside),
        label(canvas, [{ text: plot.apart.value, size: 38, isBold: true }], beside),
        ...plot.apart.parts.map((text) => label(canvas, [{ text, size: 20 }], beside)),
      ]
    : [];
  return {
    height: above.height + 8 + height,
    draw: (top) => {
      const y = top + above.height + 8;
      const rules = [0, 6].map((dx) =>
        decoration(
          'rect',
          { x: left + room + between - 4 + dx, y, width: 2, height },
          { fill: colours.ink },
        ),
      );
      let at = y + 12;
      const words = apart.map((one) => {
        const shape = one.at(left + room + 2 * between, at);
        at += one.height + 10;
        return shape;
      });
      const place = { x: left, y, width: room, height };
      return [
        above.at(left, top),
        graphic('Chart', slide.description ?? chart.subtitle, place, chartReference(relation)),
        ...words,
        ...(apart.length > 0 ? rules : []),
      ];
    },
  };
}

/**
 * The chart of a slide, as PowerPoint can show it: two statements apart, a table, a chart with its workbook, else the
 * chart in words. The one place where another drawing of the chart would stand.
 */
export function chartPiece(canvas: Canvas): Piece | null {
  const { slide, chartRelation } = canvas;
  const { chart, table, description } = slide;
  if (!chart) return null;
  if (slide.kind === 'comparison') return apartPiece(canvas);
  if (slide.kind === 'lanes' && table) return tablePiece(canvas, table, chart.subtitle);
  if (chart.plot && chartRelation !== null)
    return plotPiece(canvas, chart, chart.plot, chartRelation);
  return bodyText(canvas, [chart.subtitle, description ?? ''].filter(Boolean), 25);
}
