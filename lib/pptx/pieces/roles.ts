import type { SlideRole } from '#lib/talks/resolvedTalk';
import { colours, roleLooks } from '../colours';
import { decoration } from '../shapes';
import { label, left, width, type Canvas, type Label, type Piece } from './piece';

const between = 32;
const emblem = 56;

function countLabel(
  canvas: Canvas,
  { number, words }: SlideRole['counts'][number],
  room: number,
): Label {
  const parts = [
    { text: `${number} `, size: 38 * canvas.scale, isBold: true },
    { text: words, size: 23 * canvas.scale },
  ];
  return label(canvas, parts, room);
}

/** One role in one row: shape, name and motto, and its counts beside them. */
function oneRole(canvas: Canvas, { role, name, motto, counts }: SlideRole): Piece {
  const { scale } = canvas;
  const half = width / 2 - emblem - 14;
  const names = [
    label(canvas, [{ text: name, size: 27 * scale, isBold: true }], half),
    label(canvas, [{ text: motto, size: 21 * scale, colour: colours.ink2 }], half),
  ] as const;
  const numbers = counts.map((count) => countLabel(canvas, count, width / 4 - 12));
  const height = Math.max(
    emblem,
    names[0].height + names[1].height,
    ...numbers.map((one) => one.height),
  );
  return {
    height,
    draw: (y) => [
      decoration(
        roleLooks[role].shape,
        { x: left, y, width: emblem, height: emblem },
        { fill: roleLooks[role].colour },
      ),
      names[0].at(left + emblem + 14, y),
      names[1].at(left + emblem + 14, y + names[0].height),
      ...numbers.map((one, i) => one.at(left + width / 2 + (i * width) / 4, y)),
    ],
  };
}

/** The roles side by side: shape, name, what each does in a few words, and its counts. */
export function rolesPiece(canvas: Canvas): Piece | null {
  const { roles } = canvas.slide;
  const { scale } = canvas;
  const [first] = roles;
  if (!first) return null;
  if (roles.length === 1) return oneRole(canvas, first);
  const room = (width - between * (roles.length - 1)) / roles.length;
  const columns = roles.map((role) => {
    const beside = room - emblem - 14;
    const name = label(canvas, [{ text: role.name, size: 27 * scale, isBold: true }], beside);
    const motto = [{ text: role.motto, size: 21 * scale, colour: colours.ink2 }];
    const counts = role.counts.map((count) => countLabel(canvas, count, room));
    return { role: role.role, name, motto: label(canvas, motto, beside), counts };
  });
  const head = Math.max(emblem, ...columns.map(({ name, motto }) => name.height + motto.height));
  const foot = Math.max(
    ...columns.map(({ counts }) => counts.reduce((sum, { height }) => sum + height + 4, 0)),
  );
  return {
    height: head + 12 + foot,
    draw: (y) =>
      columns.flatMap(({ role, name, motto, counts }, i) => {
        const x = left + i * (room + between);
        const place = { x, y: y + 2, width: emblem, height: emblem };
        let at = y + head + 12;
        return [
          decoration(roleLooks[role].shape, place, { fill: roleLooks[role].colour }),
          name.at(x + emblem + 14, y),
          motto.at(x + emblem + 14, y + name.height),
          ...counts.map((count) => {
            const shape = count.at(x, at);
            at += count.height + 4;
            return shape;
          }),
        ];
      }),
  };
}
