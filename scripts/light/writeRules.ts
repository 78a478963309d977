import type { CheerioAPI } from 'cheerio';

/** Fetch pages when a pointer rests on a link to them; downloads and pictures, which have a dot, never. */
const onHover = {
  where: {
    and: [{ href_matches: ['/id/*', '/en/*'] }, { not: { href_matches: '/*.*' } }],
  },
  eagerness: 'moderate',
};

/** Asks browsers that know how to fetch the page in the other language at once, and others when pointed at. */
export function writeRules($: CheerioAPI): void {
  const others = $('[data-language-switch] a[hreflang][aria-current]').siblings('[hreflang]');
  const urls = others.map((_, link) => $(link).attr('href')).toArray();
  const atOnce = urls.length ? [{ urls, eagerness: 'immediate' }] : [];
  const rules = JSON.stringify({ prefetch: [onHover, ...atOnce] }).replaceAll('<', '\\u003c');
  $('body').append($('<script type="speculationrules"></script>').text(rules));
}
