import { slideWall } from '#lib/charts/slideWall';
import type { SlideChart, SlidePlot } from '#lib/talks/resolvedTalk';
import { chartReference } from '../chartPart';
import { colours } from '../colours';
import { decoration, graphic, picture } from '../shapes';
import { label, left, width, type Canvas, type Label, type Piece } from './piece';

const beside = 320;
const between = 40;

function subtitle(canvas: Canvas, chart: SlideChart): Label {
  return label(canvas, [{ text: chart.subtitle, size: 19, colour: colours.ink2 }], width);
}

function plotPiece(canvas: Canvas, chart: SlideChart, plot: SlidePlot, relation: string): Piece {
  const { scale, slide } = canvas;
  const above = subtitle(canvas, chart);
  const height = 320 * scale;
  const room = plot.apart ? width - beside - 2 * between : width;
  const notes = label(
    canvas,
    [{ text: plot.notes.join(' · '), size: 18, colour: colours.ink2 }],
    width,
  );
  const apart = plot.apart
    ? [
        label(canvas, [{ text: `≠ ${plot.apart.notComparable}`, size: 20, isBold: true }], beside),
        label(canvas, [{ text: plot.apart.head, size: 20, isBold: true }], beside),
        label(canvas, [{ text: plot.apart.value, size: 38, isBold: true }], beside),
        ...plot.apart.parts.map((text) => label(canvas, [{ text, size: 20 }], beside)),
      ]
    : [];
  return {
    height: above.height + 8 + height + 8 + notes.height,
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
        notes.at(left, y + height + 8),
        ...(apart.length > 0 ? rules : []),
      ];
    },
  };
}

/** The drawing for the wall as a picture; two statements that stand apart each say what they measure themselves. */
function picturePiece(canvas: Canvas, chart: SlideChart, relation: string): Piece {
  const { slide } = canvas;
  const scale = Math.min(1, canvas.scale);
  const above = slide.kind === 'comparison' ? null : subtitle(canvas, chart);
  const head = above ? above.height + 8 : 0;
  const [wide, high] = [slideWall.width * scale, slideWall.height * scale];
  return {
    height: head + high,
    draw: (y) => [
      ...(above ? [above.at(left, y)] : []),
      picture(
        slide.description ?? chart.subtitle,
        { x: left + (width - wide) / 2, y: y + head, width: wide, height: high },
        relation,
      ),
    ],
  };
}

/** The chart of a slide: drawn by PowerPoint itself where it knows the kind, else the drawing for the wall. */
export function chartPiece(canvas: Canvas): Piece | null {
  const { slide, chartRelation } = canvas;
  const { chart } = slide;
  if (!chart || chartRelation === null) return null;
  return chart.plot
    ? plotPiece(canvas, chart, chart.plot, chartRelation)
    : picturePiece(canvas, chart, chartRelation);
}
