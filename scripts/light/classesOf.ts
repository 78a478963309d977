import type { CheerioAPI } from 'cheerio';

/**
 * Tells whether a class is in the page or may come into it: every word in one of its scripts counts, so a script
 * must write a class name in full (`classList.add('has-script')`), not in pieces.
 */
export function classesOf(
  $: CheerioAPI,
  read: (address: string) => string | null,
): (name: string) => boolean {
  const names = new Set<string>();
  for (const { attribs } of $('[class]').toArray())
    for (const name of (attribs['class'] ?? '').split(/\s+/)) names.add(name);
  const linked = $('script[src]').map((_, script) => read($(script).attr('src') ?? '') ?? '');
  const scripts = [$('script:not([src])').text(), ...linked.toArray()].join('\n');
  return (name) => names.has(name) || scripts.includes(name);
}
