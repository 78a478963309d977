import { generate } from 'lean-qr';

/** Many readers need a light border of this many squares. */
const quietZone = 4;

/** The dark squares of a QR code, and the side of the whole with its quiet zone; both count squares. */
export function qrSquares(text: string) {
  const code = generate(text);
  const places = Array.from({ length: code.size }, (_, i) => i);
  return {
    side: code.size + 2 * quietZone,
    dark: places.flatMap((y) =>
      places.filter((x) => code.get(x, y)).map((x) => ({ x: x + quietZone, y: y + quietZone })),
    ),
  };
}
