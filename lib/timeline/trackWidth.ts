/** Classes of window width in which names are placed; below the first the chart is a list on rails. */
export const widthClasses = [
  { name: 'a', from: 700, to: 999 },
  { name: 'b', from: 1000, to: 1239 },
  { name: 'c', from: 1240, to: Infinity },
] as const;

/** Name of a class of widths, as the stylesheet and the rows write it. */
export type WidthClass = (typeof widthClasses)[number]['name'];

const page = 1168;
const pagePadding = 48;
const framePadding = 42;
// A scroll bar may take part of the window that media queries count.
const scrollBar = 17;
// The open activity and the gap beside it, as in timeline.css.
const beside: Readonly<Record<WidthClass, number>> = { a: 0, b: 368, c: 432 };

/** The class of a window width in px; `null` where the chart is a list on rails. */
export function widthClassOf(window: number): WidthClass | null {
  return widthClasses.find(({ from, to }) => window >= from && window <= to)?.name ?? null;
}

/** Width of a year's track in px at a window width, scroll bar taken off; `null` where there is no track. */
export function trackWidth(window: number): number | null {
  const name = widthClassOf(window);
  if (name === null) return null;
  return Math.min(page, window - scrollBar - pagePadding) - beside[name] - framePadding;
}
