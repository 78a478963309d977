import { once } from './once';
import { splitAt, splitRules, type Rule } from './splitRules';

const groups = /^@(media|supports|layer|container)\b/;
const className = /\.((?:[\w-]|[^\x00-\x7f]|\\.)+)/g;

/** Classes that an element must have for the selector to match; what stands in brackets is left aside. */
function neededClasses(selector: string): string[] {
  let outside = '';
  let depth = 0;
  for (const letter of selector) {
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return [...outside.matchAll(className)].map((match) => (match[1] ?? '').replaceAll('\\', ''));
}

const selectorsOf = once((prelude) =>
  splitAt(prelude, ',').map((selector) => ({ selector, classes: neededClasses(selector) })),
);

function pruneRule({ prelude, block }: Rule, has: (name: string) => boolean): string {
  if (block === null) return `${prelude};`;
  if (groups.test(prelude)) {
    const rest = pruneCss(block, has);
    // An empty layer still counts in the order of layers.
    return rest || prelude.startsWith('@layer') ? `${prelude}{${rest}}` : '';
  }
  if (prelude.startsWith('@')) return `${prelude}{${block}}`;
  const rest = selectorsOf(prelude).filter(({ classes }) => classes.every(has));
  return rest.length ? `${rest.map(({ selector }) => selector).join(',')}{${block}}` : '';
}

/**
 * Leaves out the rules that need a class which the page does not have. Rules by element, id or attribute all stay.
 * @param has whether a class is in the page, or may come into it by a script.
 */
export function pruneCss(css: string, has: (name: string) => boolean): string {
  return splitRules(css)
    .map((rule) => pruneRule(rule, has))
    .join('');
}
