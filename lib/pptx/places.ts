/** A place on a slide, in px of its drawing of 1280 by 720. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const emuInPx = 9525;

/** A length of the drawing in the unit of Open XML. */
export function emu(px: number): number {
  return Math.round(px * emuInPx);
}

/** Size of text in hundredths of a point. */
export function hundredths(px: number): number {
  return Math.round(px * 75);
}

const left = 64;
const width = 1152;

/** Where the parts of a slide stand; master, layouts and slides read the same places. */
export const places = {
  page: { x: 0, y: 0, width: 1280, height: 720 },
  eyebrow: { x: left, y: 36, width, height: 28 },
  title: { x: left, y: 68, width, height: 120 },
  chartTitle: { x: left, y: 36, width, height: 112 },
  chartBody: { x: left, y: 156, width, height: 480 },
  /** From below the headline to the rule above the foot; a caution takes its room from the end. */
  body: { x: left, y: 204, width, height: 432 },
  rule: { x: left, y: 644, width, height: 1 },
  brand: { x: left, y: 661, width: 44, height: 20 },
  site: { x: 116, y: 658, width: 134, height: 28 },
  sources: { x: 258, y: 650, width: 882, height: 52 },
  number: { x: 1146, y: 658, width: 70, height: 28 },
  cloth: { x: 0, y: 0, width: 1280, height: 190 },
  coverTitle: { x: left, y: 250, width, height: 128 },
  coverBody: { x: left, y: 394, width, height: 240 },
} as const satisfies Readonly<Record<string, Place>>;

/** A place as the `xfrm` of a shape. @param prefix `p` for graphic frames */
export function transform({ x, y, width: w, height }: Place, prefix: 'a' | 'p' = 'a'): string {
  return (
    `<${prefix}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/>` +
    `<a:ext cx="${emu(w)}" cy="${emu(height)}"/></${prefix}:xfrm>`
  );
}
