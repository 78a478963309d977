import { qrSquares } from '../../talks/qrSquares';
import { colours } from '../colours';
import { decoration, squares } from '../shapes';
import { label, left, width, type Canvas, type Piece } from './piece';

const codeSide = 230;

function codePiece(canvas: Canvas, address: string): Piece {
  const { openTalk } = canvas.talk.words;
  const code = qrSquares(address);
  const words = label(canvas, [{ text: openTalk, size: 19, colour: colours.ink2 }], codeSide);
  return {
    height: codeSide + 8 + words.height,
    draw: (y) => {
      const place = { x: left + width - codeSide, y, width: codeSide, height: codeSide };
      return [
        decoration('rect', place, { fill: colours.white }),
        squares(place, code.side, code.dark, `${openTalk}: ${address}`),
        words.at(place.x, y + codeSide + 8),
      ];
    },
  };
}

/** Help channels with their numbers, and the code that opens the talk with its sources. */
export function channelsPiece(canvas: Canvas): Piece | null {
  const { talk, slide, scale } = canvas;
  if (slide.channels.length === 0) return null;
  const code = talk.address === null ? null : codePiece(canvas, talk.address);
  const x = left + 190;
  const room = width - 190 - (code ? codeSide + 40 : 0);
  const rows = slide.channels.map(({ number, words, others }) => ({
    number: label(canvas, [{ text: number, size: 38 * scale, isBold: true }], 180),
    words: [words, ...others].map((text, i) =>
      label(
        canvas,
        [{ text, size: (i === 0 ? 25 : 21) * scale, colour: i === 0 ? colours.ink : colours.ink2 }],
        room,
      ),
    ),
  }));
  const heights = rows.map(
    ({ number, words }) =>
      Math.max(
        number.height,
        words.reduce((sum, { height }) => sum + height, 6),
      ) + 16,
  );
  const height = heights.reduce((sum, row) => sum + row, 0);
  return {
    height: Math.max(height, code?.height ?? 0),
    draw: (top) => {
      let y = top;
      const shapes = rows.flatMap(({ number, words }, i) => {
        const row = [number.at(left, y)];
        let at = y + 6;
        for (const one of words) {
          row.push(one.at(x, at));
          at += one.height;
        }
        y += heights[i] ?? 0;
        return row;
      });
      return [...shapes, ...(code?.draw(top) ?? [])];
    },
  };
}
