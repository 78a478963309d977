import type { CheerioAPI } from 'cheerio';

/** A page as a place that links lead from and to. */
export type Place = {
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
};

const origin = 'https://here.example';

/** Reads where a page can be linked to, and where it leads within the site. */
export function readPlace(address: string, $: CheerioAPI, siteUrl: string): Place {
  const ids = new Set(
    $('[id]')
      .map((_, { attribs }) => attribs['id'])
      .toArray(),
  );
  const hrefs = $('a[href], link[rel="canonical"], link[rel="alternate"]')
    .map((_, { attribs }) => attribs['href'])
    .toArray();
  const links = hrefs.map((href) => (href.startsWith(siteUrl) ? href.slice(siteUrl.length) : href));
  return {
    address,
    ids,
    links: [...new Set(links)].filter((link) => !/^[a-z]+:|^\/\//i.test(link)),
  };
}

/**
 * Finds links within the site that lead to no file or no element.
 * @param exists whether an address is a file that is no page, such as a download
 * @returns one sentence a fault, naming the page and the link
 */
export function findBroken(
  places: readonly Place[],
  exists: (address: string) => boolean,
): string[] {
  const byAddress = new Map(places.map((place) => [place.address, place]));
  const broken: string[] = [];
  for (const { address, links } of places)
    for (const link of links) {
      const { pathname, hash } = new URL(link, origin + address);
      const target = byAddress.get(pathname);
      if (!target) {
        if (!exists(pathname)) broken.push(`${address} links to ${link}, which does not exist.`);
      } else if (hash && !target.ids.has(decodeURIComponent(hash.slice(1)))) {
        broken.push(`${address} links to ${link}, but that page has no such id.`);
      }
    }
  return broken;
}
