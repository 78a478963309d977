import { channelsPiece } from './pieces/channels';
import { chartPiece } from './pieces/chart';
import { claimsPiece } from './pieces/claims';
import { bodyText } from './pieces/lines';
import { momentsPiece } from './pieces/moments';
import type { Canvas, Piece } from './pieces/piece';
import { rolesPiece } from './pieces/roles';
import type { Shape } from './shapes';

/** By how much the parts of a slide may grow or shrink; no letter then falls under a fiftieth of the height. */
const scales = [1.2, 1.1, 1, 0.96, 0.93, 0.9, 0.86, 0.8, 0.74, 0.7];

const gap = 24;

function piecesOf(canvas: Canvas): readonly Piece[] {
  const { slide } = canvas;
  return [
    rolesPiece(canvas),
    claimsPiece(canvas),
    chartPiece(canvas),
    momentsPiece(canvas),
    // The drawing of a comparison says what its lines say.
    slide.kind === 'comparison' ? null : bodyText(canvas, slide.lines),
    channelsPiece(canvas),
  ].filter((piece) => piece !== null);
}

function heightOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height + gap, -gap);
}

/**
 * What a slide shows between its headline and its caution, one part below the other, as large as the room allows.
 * @param room where the parts may stand, in px
 * @throws Error naming the slide, if its parts do not fit even when they shrink.
 */
export function bodyShapes(
  canvas: Omit<Canvas, 'scale'>,
  room: { readonly y: number; readonly height: number },
): readonly Shape[] {
  for (const scale of scales) {
    const pieces = piecesOf({ ...canvas, scale });
    if (heightOfAll(pieces) > room.height) continue;
    // A slide with little on it lets its parts stand lower, a little apart from the headline.
    const slack = room.height - heightOfAll(pieces);
    let y = room.y + Math.min(28, slack / 4);
    return pieces.flatMap((piece) => {
      const at = y;
      y += piece.height + gap;
      return piece.draw(at);
    });
  }
  throw new Error(
    `talks > ${canvas.talk.id} > ${canvas.slide.id} (${canvas.talk.locale}): its parts do not fit on a slide of ` +
      'PowerPoint. Shorten its lines or its caution, or let it show fewer records.',
  );
}
