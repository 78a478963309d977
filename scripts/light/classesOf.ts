import type { CheerioAPI } from 'cheerio';

/** Links to pages of which a script shows a record in this one. */
const borrowing = 'a[data-open]';
const classAttribute = /\sclass="([^"]*)"/g;
const lentBy = new Map<string, readonly string[]>();

/** Each page that others borrow from is read once. */
function lend(path: string, read: (address: string) => string | null): readonly string[] {
  const known = lentBy.get(path);
  if (known) return known;
  const found = (read(`${path}index.html`) ?? '').matchAll(classAttribute);
  const names = [...new Set([...found].flatMap((match) => (match[1] ?? '').split(/\s+/)))];
  lentBy.set(path, names);
  return names;
}

/**
 * Tells whether a class or an id is in the page or may come into it: with a part of another page that a script shows here,
 * or by the script. Every word in one of the page's scripts counts, and in one that another fetches later
 * (`data-engine`), so a script must write a class name in full (`classList.add('has-script')`), not in pieces.
 */
export function classesOf(
  $: CheerioAPI,
  read: (address: string) => string | null,
): (name: string) => boolean {
  const names = new Set<string>();
  for (const { attribs } of $('[class], [id]').toArray())
    for (const name of [attribs['id'] ?? '', ...(attribs['class'] ?? '').split(/\s+/)])
      names.add(name);
  const lenders = $(borrowing).map((_, link) => ($(link).attr('href') ?? '').replace(/#.*/, ''));
  for (const path of new Set(lenders)) for (const name of lend(path, read)) names.add(name);
  const addresses = [
    ...$('script[src]').map((_, script) => $(script).attr('src') ?? ''),
    ...$('[data-engine]').map((_, form) => $(form).attr('data-engine') ?? ''),
  ];
  const linked = addresses.map((address) => read(address) ?? '');
  const scripts = [$('script:not([src])').text(), ...linked].join('\n');
  return (name) => names.has(name) || scripts.includes(name);
}
