import type { MomentMark, SlideMoment } from '#lib/talks/resolvedTalk';
import { colours, roleLooks } from '../colours';
import { decoration, mark, type Shape } from '../shapes';
import { label, left, width, type Canvas, type Piece } from './piece';

const gap = 10;
const rule = 16;

function markOf({ role, roleName, fill, fillWords }: MomentMark, y: number): readonly Shape[] {
  const { colour, shape } = roleLooks[role];
  const place = { x: left + 1, y: y + 3, width: 24, height: 24 };
  const paint =
    fill === 'filled' ? { fill: colour } : { fill: colours.ground, line: colour, lineWidth: 2.5 };
  const whole = mark(shape, place, paint, `${roleName}, ${fillWords}`);
  if (fill !== 'cored') return [whole];
  const core = { x: place.x + 8, y: place.y + 8, width: 8, height: 8 };
  return [whole, decoration(shape, core, { fill: colour })];
}

function isRuled(moments: readonly SlideMoment[], i: number): boolean {
  const before = moments[i - 1];
  if (moments[i]?.isUndated) return false;
  if (before === undefined) return moments.every(({ isOutside }) => isOutside);
  return before.isOutside !== moments[i]?.isOutside;
}

/** Activities in order of time, one a row; a double rule stands before what lies outside the years studied. */
export function momentsPiece(canvas: Canvas): Piece | null {
  const { moments } = canvas.slide;
  if (moments.length === 0) return null;
  const size = 24 * canvas.scale;
  const dates = 250;
  const x = left + 42;
  const rows = moments.map((moment, i) => {
    const when = label(canvas, [{ text: moment.when, size, isBold: true }], dates);
    const name = label(canvas, [{ text: moment.name, size }], width - 42 - dates - 16);
    const height = Math.max(when.height, name.height, 30);
    const asked =
      moment.mark === null ? label(canvas, [{ text: '?', size, isBold: true }], 28) : null;
    return { moment, when, name, asked, height, before: isRuled(moments, i) ? rule : 0 };
  });
  const height = rows.reduce((sum, row) => sum + row.before + row.height + gap, -gap);
  return {
    height,
    draw: (top) => {
      let y = top;
      return rows.flatMap(({ moment, when, name, asked, height: own, before }) => {
        const rules = [0, 5].map((dy) =>
          decoration('rect', { x: left, y: y + 2 + dy, width, height: 1.5 }, { fill: colours.ink }),
        );
        const at = y + before;
        y = at + own + gap;
        return [
          ...(before > 0 ? rules : []),
          ...(moment.mark ? markOf(moment.mark, at) : []),
          ...(asked ? [asked.at(left + 5, at)] : []),
          when.at(x, at),
          name.at(x + dates + 16, at),
        ];
      });
    },
  };
}
