/** Widths in px at which a chart is drawn: a phone's, a tablet's, a broad column's. It changes form, not scale. */
export const chartWidths = { narrow: 278, middle: 420, wide: 700 } as const;

/** Name of such a width. */
export type ChartWidth = keyof typeof chartWidths;

/** All of them, from the narrowest. */
export const chartWidthNames: readonly ChartWidth[] = ['narrow', 'middle', 'wide'];
