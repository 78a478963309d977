/** Textures that tell bars apart without colour; `plain` has no strokes. */
export type Texture = 'plain' | 'hatched' | 'dotted' | 'barred';

/** A stretch of a bar in px, and where the whole bar ends. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
};

const pitch = 6;

/**
 * Strokes of a texture over one stretch, as path data. Strokes stand on a grid of the whole drawing, so that
 * neighbouring stretches continue each other, and none passes the end of the bar.
 */
export function texturePath(texture: Texture, { from, to, end, y, height }: Stretch): string {
  if (texture === 'plain') return '';
  const first = Math.ceil(from / pitch) * pitch;
  const count = Math.max(0, Math.ceil((to - first) / pitch));
  const places = Array.from({ length: count }, (_, i) => first + i * pitch);
  const reach = texture === 'hatched' ? height : 2;
  const fitting = places.filter((x) => x + reach <= end);
  if (texture === 'hatched')
    return fitting.map((x) => `M${x} ${y + height}l${height} ${-height}`).join('');
  if (texture === 'barred') return fitting.map((x) => `M${x} ${y}v${height}`).join('');
  return fitting.map((x, i) => `M${x} ${y + height * (i % 2 === 0 ? 0.3 : 0.7)}h.01`).join('');
}
