import { texturePath, type Texture } from '#lib/charts/texturePath';

type Props = {
  readonly kind: 'whole' | 'open-start' | 'said-only';
  /** Ends in px; `from` is `null` where no start was given. */
  readonly from: number | null;
  readonly to: number;
  /** How far an open start fades, in px. It stands for no date. */
  readonly fade: number;
  readonly y: number;
  readonly shade?: 0 | 1;
  readonly texture?: Texture;
};

/** Height of a bar on an axis of time, in px. */
export const barHeight = 14;

// Textures have few strokes, plain shades need many steps to look even.
const steps = { plain: 28, textured: 10 } as const;
const leastWidth = 10;

function piecesOf(from: number, to: number, count: number) {
  const isFading = count > 1;
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, i) => ({
    from: from + i * step,
    to: from + (i + 1) * step,
    opacity: isFading ? Math.round(((i + 1) / count) * 100) / 100 : undefined,
  }));
}

/** A period: a full bar, one that fades towards a start nobody gave, or only an outline of the days it was said. */
export function TimeBar({ kind, from, to, fade, y, shade = 0, texture = 'plain' }: Props) {
  if (kind === 'said-only') {
    const start = Math.min(from ?? to, to - leastWidth);
    return <rect className="axes-said" x={start} y={y} width={to - start} height={barHeight} />;
  }
  const count = texture === 'plain' ? steps.plain : steps.textured;
  const isFading = kind === 'open-start' || from === null;
  const pieces = piecesOf(isFading ? to - fade : from, to, isFading ? count : 1);
  const foot = y + barHeight;
  return pieces.map((piece) => {
    const place = { x: piece.from, y, width: piece.to - piece.from, height: barHeight };
    const edges = `M${piece.from} ${y}H${piece.to}M${piece.from} ${foot}H${piece.to}`;
    const strokes = texturePath(texture, { ...piece, end: to, y, height: barHeight });
    return (
      <g key={piece.from} opacity={piece.opacity}>
        <rect
          className={texture === 'plain' ? `axes-bar axes-part-${shade}` : 'axes-open'}
          {...place}
        />
        {texture !== 'plain' && <path className={`axes-texture-${texture}`} d={strokes} />}
        {texture !== 'plain' && (
          <path
            className="axes-edge"
            d={isFading ? edges : `${edges}M${piece.from} ${y}V${foot}`}
          />
        )}
        {texture !== 'plain' && piece.to === to && (
          <path className="axes-edge" d={`M${to} ${y}V${foot}`} />
        )}
      </g>
    );
  });
}
