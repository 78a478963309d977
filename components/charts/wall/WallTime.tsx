import { range } from 'd3-array';
import { texturePath, type Texture } from '#lib/charts/texturePath';
import { round, wallSizes, WallWord } from './WallText';

type AxisProps = {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly x: (year: number) => number;
  readonly top: number;
  readonly bottom: number;
};

/** An axis of years, the only one of its drawing: a line at each second year, named below. */
export function WallTimeAxis({ axis, from, to, x, top, bottom }: AxisProps) {
  const step = to - from > 6 ? 2 : 1;
  return (
    <>
      <WallWord x={round(x(from))} y={24} text={axis} size={wallSizes.note} tone="quiet" />
      {range(Math.ceil(from), Math.floor(to) + 1, step).map((year) => (
        <g key={year}>
          <path className="wall-grid" d={`M${round(x(year))} ${top}V${bottom}`} />
          <WallWord
            x={x(year)}
            y={bottom + 28}
            text={String(year)}
            size={wallSizes.note}
            weight={700}
            anchor="middle"
          />
        </g>
      ))}
      <path className="wall-base" d={`M${round(x(from))} ${bottom}H${round(x(to))}`} />
    </>
  );
}

type BarProps = {
  readonly kind: 'whole' | 'open-start' | 'said-only';
  readonly from: number | null;
  readonly to: number;
  /** How far an open start fades, in px. It stands for no date. */
  readonly fade: number;
  readonly y: number;
  readonly height: number;
  readonly shade?: 0 | 1;
  readonly texture?: Texture;
};

const steps = 24;
const leastWidth = 14;

/** A period: a full bar, one that fades towards a start nobody gave, or an outline of the days it was said. */
export function WallTimeBar({
  kind,
  from,
  to,
  fade,
  y,
  height,
  shade = 0,
  texture = 'plain',
}: BarProps) {
  if (kind === 'said-only') {
    const start = Math.min(from ?? to, to - leastWidth);
    return (
      <rect
        className="wall-dashed"
        x={round(start)}
        y={y}
        width={round(to - start)}
        height={height}
      />
    );
  }
  const isFading = kind === 'open-start' || from === null;
  const start = from === null || isFading ? to - fade : from;
  const count = isFading ? steps : 1;
  const broad = (to - start) / count;
  return Array.from({ length: count }, (_, i) => {
    const [left, right] = [start + i * broad, start + (i + 1) * broad];
    const strokes = texturePath(texture, { from: left, to: right, end: to, y, height });
    return (
      <g key={i} opacity={isFading ? round((i + 1) / count) : undefined}>
        <rect
          className={
            texture === 'plain' ? (shade === 0 ? 'wall-bar' : 'wall-bar-light') : 'wall-open'
          }
          x={round(left)}
          y={y}
          width={round(broad)}
          height={height}
        />
        {texture === 'plain' ? null : (
          <>
            <path className={`wall-texture-${texture}`} d={strokes} />
            <path
              className="wall-line"
              d={`M${round(left)} ${y}H${round(right)}M${round(left)} ${y + height}H${round(right)}${i === 0 && !isFading ? `M${round(left)} ${y}v${height}` : ''}${i === count - 1 ? `M${round(to)} ${y}v${height}` : ''}`}
            />
          </>
        )}
      </g>
    );
  });
}
