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
 * @returns one sentence for each wrong target, naming a page that links to it and how many more do
 */
export function findBroken(
  places: readonly Place[],
  exists: (address: string) => boolean,
): string[] {
  const byAddress = new Map(places.map((place) => [place.address, place]));
  const sources = new Map<string, string[]>();
  for (const { address, links } of places)
    for (const link of links) {
      const { pathname, hash } = new URL(link, origin + address);
      const target = byAddress.get(pathname);
      const isWhole = target
        ? !hash || target.ids.has(decodeURIComponent(hash.slice(1)))
        : exists(pathname);
      const wrong = target ? `${pathname}${hash} (no such id)` : `${pathname} (no such file)`;
      if (!isWhole) sources.set(wrong, [...(sources.get(wrong) ?? []), address]);
    }
  return [...sources].map(([wrong, [first, ...more]]) => {
    const others = more.length ? ` and ${more.length} more` : '';
    return `${first}${others} links to ${wrong}.`;
  });
}
