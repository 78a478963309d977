import { load } from 'cheerio';

type Tree = ReturnType<ReturnType<typeof load>['root']>[number]['children'][number];

/** Elements that begin a line, or stand apart, without any style sheet. */
const apart =
  /^(?:address|article|aside|blockquote|br|button|canvas|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|img|input|legend|li|main|nav|ol|optgroup|option|p|pre|section|select|summary|svg|table|tbody|td|textarea|tfoot|th|thead|tr|ul)$/;
const silent = /^(?:script|style|svg|template)$/;
const ends = /[\p{L}\p{N}.:;)!?%]$/u;
const begins = /^[\p{L}\p{N}]/u;

/** Words of a page that only a style sheet sets apart: a reader of the text alone gets them as one word. */
export function gluedWords(html: string): readonly string[] {
  const found: string[] = [];
  let before = '';
  let hasTag = false;
  const walk = (node: Tree): void => {
    if (node.type === 'text') {
      if (node.data === '') return;
      if (hasTag && ends.test(before) && begins.test(node.data))
        found.push(`${before.slice(-30)}|${node.data.slice(0, 30)}`);
      before = node.data;
      hasTag = false;
    } else if ('children' in node) {
      const name = 'name' in node ? node.name : '';
      hasTag = true;
      if (apart.test(name)) before = '';
      if (!silent.test(name)) for (const child of node.children) walk(child);
      if (apart.test(name)) before = '';
      hasTag = true;
    }
  };
  for (const main of load(html)('main').toArray()) walk(main);
  return found;
}
