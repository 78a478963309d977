import { setText, type SetText } from '#lib/charts/setText';

/** How words on the wall look: ink for what is said first, quiet for what explains it. */
type Look = {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 500 | 700;
  readonly tone?: 'ink' | 'quiet';
};

type Props = Look & {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly set: SetText;
};

/** Sizes of words on a wall of 1152 px: a number that is the point, a head, a label; nothing is smaller than `least`. */
export const wallSizes = { sum: 40, head: 28, value: 24, label: 22, note: 20, least: 16 } as const;

/** Lines of a text that was set, without a break of their own. */
export function WallText({
  x,
  y,
  set: { lines, size, leading },
  anchor = 'start',
  weight = 500,
  tone = 'ink',
}: Props) {
  return lines.map((line, i) => (
    <text
      key={i}
      className={`wall-${tone}`}
      x={round(x)}
      y={round(y + i * leading)}
      fontSize={round(size)}
      fontWeight={weight}
      textAnchor={anchor}
    >
      {line}
    </text>
  ));
}

type WordProps = Look & {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Room in px; the text becomes smaller where it does not fit in one line. */
  readonly width?: number;
};

/** One line of text on the wall. */
export function WallWord({ text, size = wallSizes.label, width = 9999, ...look }: WordProps) {
  const { weight = 500 } = look;
  const set = setText(text, { width, rows: 1, size, least: wallSizes.least, weight });
  return <WallText {...look} set={set} />;
}

/** One decimal is fine enough for a drawing, and keeps it small. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
