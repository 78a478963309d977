import { colours } from '../colours';
import { decoration } from '../shapes';
import { label, left, width, type Canvas, type Piece } from './piece';

const middle = 190;

/** Two statements apart: between them the double rule, and the sign and words that they cannot be compared. */
export function apartPiece(canvas: Canvas): Piece {
  const { talk, slide, scale } = canvas;
  const side = (width - middle) / 2;
  const size = 27 * scale;
  const sides = slide.lines.map((text) => label(canvas, [{ text, size }], side - 24));
  const sign = label(canvas, [{ text: '≠', size: 44, isBold: true }], 44);
  const words = label(
    canvas,
    [{ text: talk.words.notComparable, size: 21, isBold: true }],
    middle - 16,
  );
  const inner = sign.height + words.height;
  const height = Math.max(inner + 80, ...sides.map((one) => one.height));
  return {
    height,
    draw: (y) => {
      const centre = left + side + middle / 2;
      const end = (height - inner - 16) / 2;
      const rules = [y, y + height - end].flatMap((at) =>
        [-4, 2].map((dx) =>
          decoration(
            'rect',
            { x: centre + dx, y: at, width: 2, height: end },
            { fill: colours.ink },
          ),
        ),
      );
      const [first, second] = sides;
      return [
        ...(first ? [first.at(left, y)] : []),
        sign.at(centre - 14, y + end + 8),
        words.at(centre - (middle - 16) / 2, y + end + 8 + sign.height),
        ...(second ? [second.at(left + side + middle, y)] : []),
        ...rules,
      ];
    },
  };
}
