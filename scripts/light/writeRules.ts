import type { CheerioAPI } from 'cheerio';
import { locales } from '#data/locales';
import { atBase } from '#lib/pages/atBase';
import { pathOf } from '#lib/pages/pathOf';

/**
 * Fetch pages when a pointer rests on a link to them; never downloads and pictures, which have a dot, nor activities and
 * sources, which open beside the page and are fetched by its script. They are told by their addresses: a selector would
 * be matched anew at each change of style.
 */
const onHover = {
  where: {
    and: [
      { href_matches: locales.map((locale) => `${pathOf(locale, '')}*`) },
      { not: { href_matches: ['/*.*', atBase('/*/timeline/:id/'), atBase('/*/sources/:id/')] } },
    ],
  },
  eagerness: 'moderate',
};

// Each change of the address, a letter in a filter too, makes a browser look at every link again: on a slow phone 50 ms
// for a thousand of them, 0.4 s for twelve thousand.
const mostLinks = 1000;

/**
 * Asks browsers that know how to fetch other pages early: those that a reader points at, in either language. Nothing is
 * fetched unasked: on a slow network it would take from the page that is being read. A page with very many links goes
 * without.
 */
export function writeRules($: CheerioAPI): void {
  if ($('a[href]').length > mostLinks) return;
  const rules = JSON.stringify({ prefetch: [onHover] }).replaceAll('<', '\\u003c');
  $('body').append($('<script type="speculationrules"></script>').text(rules));
}
