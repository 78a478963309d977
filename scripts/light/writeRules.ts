import type { CheerioAPI } from 'cheerio';

/** Fetch pages when a pointer rests on a link to them; downloads and pictures, which have a dot, never. */
const onHover = {
  where: {
    and: [{ href_matches: ['/id/*', '/en/*'] }, { not: { href_matches: '/*.*' } }],
  },
  eagerness: 'moderate',
};

/** Characters of a page up to which its twin is fetched unasked: a page and its twin then weigh 60 KB at most. */
const twinLimit = 105_000;

/** Asks browsers that know how to fetch other pages early: those pointed at, and a small one in the other language. */
export function writeRules($: CheerioAPI): void {
  const others = $('[data-language-switch] a[hreflang][aria-current]').siblings('[hreflang]');
  const urls = others.map((_, link) => $(link).attr('href')).toArray();
  const isSmall = urls.length > 0 && $.html().length <= twinLimit;
  const atOnce = isSmall ? [{ urls, eagerness: 'immediate' }] : [];
  const rules = JSON.stringify({ prefetch: [onHover, ...atOnce] }).replaceAll('<', '\\u003c');
  $('body').append($('<script type="speculationrules"></script>').text(rules));
}
