import { Features, transform } from 'lightningcss';
import { memoize } from './memoize';

const className = /\.((?:[\w-]|[^\x00-\x7f]|\\.)+)/g;

/** Every name that a stylesheet may mean as a class; a number behind a point is none, but does no harm. */
const classesIn = memoize((css) => [
  ...new Set([...css.matchAll(className)].map(([, name = '']) => name.replaceAll('\\', ''))),
]);

// Next 16.4 writes its styles for these, so that the rules come out as it wrote them.
const targets = { chrome: 111 << 16, edge: 111 << 16, firefox: 111 << 16, safari: 0x100400 };

/** Hundreds of pages share their styles and lack the same classes, so each such pair is worked out once. */
const leaveOut = memoize((key) => {
  const end = key.indexOf('\n');
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(key.slice(end + 1)),
    minify: true,
    targets,
    include: Features.MediaRangeSyntax,
    unusedSymbols: key.slice(0, end).split(' '),
  });
  return code.toString();
});

/**
 * Leaves out the rules that need a class which the page does not have. Rules by element or attribute all stay.
 * @param has whether a class is in the page, or may come into it by a script; a name that is an id in the page counts too,
 *   since the library does not tell the two apart.
 * @throws Error, if the styles cannot be read.
 */
export function pruneCss(css: string, has: (name: string) => boolean): string {
  const unused = classesIn(css).filter((name) => !has(name));
  return leaveOut(`${unused.join(' ')}\n${css}`);
}
