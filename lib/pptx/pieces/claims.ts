import { colours } from '../colours';
import { decoration } from '../shapes';
import { label, left, width, type Canvas, type Piece } from './piece';

function oneClaim(canvas: Canvas, text: string, status: string): Piece {
  const { scale } = canvas;
  const claim = label(canvas, [{ text, size: 27 * scale }], width);
  const words = label(canvas, [{ text: status, size: 24 * scale, isBold: true }], width - 24);
  return {
    height: claim.height + 12 + words.height,
    draw: (y) => {
      const below = y + claim.height + 12;
      return [
        claim.at(left, y),
        decoration(
          'rect',
          { x: left, y: below, width: 4, height: words.height },
          { fill: colours.ink },
        ),
        words.at(left + 24, below),
      ];
    },
  };
}

/** One claim with its status; of many claims, how many have which status. */
export function claimsPiece(canvas: Canvas): Piece | null {
  const { claims } = canvas.slide;
  const [first] = claims;
  if (!first) return null;
  if (claims.length < 3) return oneClaim(canvas, first.claim, first.statusWords);
  const size = 27 * canvas.scale;
  const statuses = [...new Set(claims.map(({ statusWords }) => statusWords))];
  const rows = statuses.map((status) => {
    const count = claims.filter(({ statusWords }) => statusWords === status).length;
    return {
      count: label(canvas, [{ text: String(count), size: size * 1.3, isBold: true }], 72),
      words: label(canvas, [{ text: status, size }], width - 88),
    };
  });
  const heights = rows.map(({ count, words }) => Math.max(count.height, words.height) + 6);
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    draw: (top) => {
      let y = top;
      return rows.flatMap(({ count, words }, i) => {
        const shapes = [count.at(left, y), words.at(left + 88, y + size * 0.25)];
        y += heights[i] ?? 0;
        return shapes;
      });
    },
  };
}
