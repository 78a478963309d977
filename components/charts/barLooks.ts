import type { BarLook } from '#data/types';
import type { Texture } from '#lib/charts/texturePath';

/** How the bars of a group look: two shades, or a texture. Colour is never the only difference. */
export const barLooks: Readonly<
  Record<BarLook, { readonly shade?: 0 | 1; readonly texture?: Texture }>
> = {
  dark: { shade: 0 },
  light: { shade: 1 },
  hatched: { texture: 'hatched' },
  dotted: { texture: 'dotted' },
  barred: { texture: 'barred' },
};
