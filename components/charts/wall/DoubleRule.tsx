import { round } from './WallText';

type Props = { readonly x: number; readonly from: number; readonly to: number };

/** Two thin lines: what lies beyond is counted differently, or outside the years studied. Nothing crosses them. */
export function DoubleRule({ x, from, to }: Props) {
  const [left, right] = [round(x - 3), round(x + 3)];
  return <path className="wall-rule" d={`M${left} ${from}V${to}M${right} ${from}V${to}`} />;
}
