const unneeded = [
  'style',
  'tabindex',
  'role',
  'id',
  'stroke',
  'stroke-width',
  'fill',
  'fill-opacity',
  'orientation',
  'angle',
];
const isOfRecharts = (name: string) => /^(recharts-|[xy]Axis$)/.test(name);

function round(value: string): string {
  return value.replace(/-?\d+\.\d+(e-\d+)?/g, (n) => String(Math.round(Number(n) * 10) / 10));
}

function cleanAttributes(element: Element) {
  for (const name of unneeded) element.removeAttribute(name);
  if (element.tagName === 'line')
    for (const name of ['x', 'y', 'width', 'height']) element.removeAttribute(name);
  const names = (element.getAttribute('class') ?? '')
    .split(' ')
    .filter((n) => n && !isOfRecharts(n));
  if (names.length > 0) element.setAttribute('class', names.join(' '));
  else element.removeAttribute('class');
  for (const name of ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'cx', 'cy', 'd']) {
    const value = element.getAttribute(name);
    if (value !== null) element.setAttribute(name, round(value));
  }
}

/**
 * Makes a drawing of the library ready to stand in a page: no style, no focus but on links, no ids that could meet
 * twice, no empty groups, one decimal. Colours come from the page's classes alone.
 */
export function cleanPicture(drawn: Element): string {
  // A copy, since the library still holds the original.
  const svg = document.importNode(drawn, true);
  svg.querySelectorAll('title, desc, defs').forEach((element) => element.remove());
  for (const element of [svg, ...svg.querySelectorAll('*')]) cleanAttributes(element);
  for (const group of [...svg.querySelectorAll('g')].toReversed()) {
    if (group.childNodes.length === 0) group.remove();
    else if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
  return svg.outerHTML;
}
