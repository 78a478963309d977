/** Room of a chart's drawing on a slide, in px of its 1280 by 720: what headline, subtitle, caution and foot leave. */
export const slideWall = { width: 1152, height: 380 } as const;
