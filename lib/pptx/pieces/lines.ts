import { places } from '../places';
import { placeholder } from '../shapes';
import { heightOf, keepEnd, paragraph } from '../text';
import { left, width, type Canvas, type Piece } from './piece';

const gap = 14;

/** Paragraphs in the placeholder of the body, which outlines and screen readers find first after the title. */
export function bodyText(
  { speech, scale }: Canvas,
  texts: readonly string[],
  planned = 27,
): Piece | null {
  if (texts.length === 0) return null;
  const size = planned * scale;
  const rows = texts.map((text) => heightOf(text, size, width));
  const height = rows.reduce((sum, row) => sum + row, 0) + gap * (texts.length - 1);
  const body = texts.map((text, i) =>
    paragraph([{ text: keepEnd(text, speech), size }], speech, i > 0 ? gap : 0),
  );
  return {
    height,
    draw: (y) => [
      placeholder({
        ...{ name: 'Text', type: 'type="body" idx="1"', body: body.join('') },
        place: { ...places.body, x: left, y, height },
      }),
    ],
  };
}
