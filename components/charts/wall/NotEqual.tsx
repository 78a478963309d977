type Props = {
  readonly x: number;
  readonly y: number;
  /** Width and height in px; the sign stands around the point. */
  readonly side: number;
};

/** The sign for "not comparable", drawn, because the font has none. */
export function NotEqual({ x, y, side }: Props) {
  const half = side / 2;
  return (
    <path
      className="wall-sign"
      d={`M${x - half} ${y - side / 6}h${side}M${x - half} ${y + side / 6}h${side}M${x + half * 0.55} ${y - half}L${x - half * 0.55} ${y + half}`}
    />
  );
}
