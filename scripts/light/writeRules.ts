import type { CheerioAPI } from 'cheerio';

/** Fetch pages when a pointer rests on a link to them; downloads and pictures, which have a dot, never. */
const onHover = {
  where: {
    and: [{ href_matches: ['/id/*', '/en/*'] }, { not: { href_matches: '/*.*' } }],
  },
  eagerness: 'moderate',
};

// Each change of the address, a filter's too, makes a browser look at every link again: 0.4 s on a slow phone for 12,000.
const mostLinks = 2000;

/**
 * Asks browsers that know how to fetch other pages early: those that a reader points at, in either language. Nothing is
 * fetched unasked: on a slow network it would take from the page that is being read. A page with thousands of links goes
 * without.
 */
export function writeRules($: CheerioAPI): void {
  if ($('a[href]').length > mostLinks) return;
  const rules = JSON.stringify({ prefetch: [onHover] }).replaceAll('<', '\\u003c');
  $('body').append($('<script type="speculationrules"></script>').text(rules));
}
