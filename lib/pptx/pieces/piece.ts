import type { ResolvedSlide, ResolvedTalk } from '#lib/talks/resolvedTalk';
import { places } from '../places';
import type { Shape } from '../shapes';
import { heightOf, paragraph, type Part, type Speech } from '../text';
import { textBox } from '../shapes';

/** What the drawing of a part of a slide is handed. */
export type Canvas = {
  readonly talk: ResolvedTalk;
  readonly slide: ResolvedSlide;
  readonly speech: Speech;
  /** By how much every size differs from the planned one: above 1 where a slide shows little, below where much. */
  readonly scale: number;
  /** Relation of the slide to its chart or to the picture of it, where it has one. */
  readonly chartRelation: string | null;
};

/** A part of a slide: how high it is, in px, and its shapes once it is known where it stands. */
export type Piece = {
  readonly height: number;
  readonly draw: (y: number) => readonly Shape[];
};

/** Room between the left and right edges of a slide. */
export const { x: left, width } = places.body;

/** A text in a box of its own: its height, and the shape at a place. */
export type Label = { readonly height: number; readonly at: (x: number, y: number) => Shape };

/** Measures a text and makes a box for it, no wider than `room`. The text may be of stretches in several styles. */
export function label(
  { speech }: Pick<Canvas, 'speech'>,
  parts: readonly Part[],
  room: number,
): Label {
  const size = Math.max(...parts.map((part) => part.size ?? 0));
  const isBold = parts.some((part) => part.isBold);
  const text = parts.map((part) => part.text).join('');
  const height = heightOf(text, size, room, isBold);
  return {
    height,
    at: (x, y) => textBox('Text', { x, y, width: room, height }, paragraph(parts, speech)),
  };
}
