import type { CheerioAPI } from 'cheerio';

const subresources =
  'script[src], img[src], iframe[src], source[src], video[src], audio[src], object[data], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], link[rel="prefetch"], link[rel="preconnect"]';

/** What a page loads by itself from elsewhere. Links to sources are for readers to follow and are no fault. */
function foreignAddresses($: CheerioAPI, read: (address: string) => string | null): string[] {
  const addresses = $(subresources)
    .map((_, { attribs }) => attribs['src'] ?? attribs['href'] ?? attribs['data'] ?? '')
    .toArray();
  const foreign = addresses.filter((address) => /^([a-z]+:)?\/\//i.test(address));
  const sheets = $('link[rel="stylesheet"]').map((_, link) => read($(link).attr('href') ?? ''));
  const styles = [$('style').text(), ...sheets.toArray()].join('\n');
  if (/url\(\s*["']?([a-z]+:)?\/\//i.test(styles)) foreign.push('url() in a style');
  return foreign.map((address) => `loads from elsewhere: ${address}. Keep a copy in public/.`);
}

/**
 * Faults of a finished page against its own security policy and the promise to ask nobody else for anything.
 * @param read text of a file of the built folder by its address, `null` where there is none
 */
export function findFaults($: CheerioAPI, read: (address: string) => string | null): string[] {
  const faults = foreignAddresses($, read);
  const styled = $('[style]').first();
  if (styled.length)
    faults.push(
      `has a style attribute on <${styled.prop('tagName')?.toLowerCase()}>. Use a class.`,
    );
  const policy = $('meta[charset] + meta[http-equiv="Content-Security-Policy"]').attr('content');
  if (policy === undefined)
    faults.push('has no policy after its charset. Run npm run build, not next build alone.');
  else if (policy.includes('unsafe-')) faults.push('has an unsafe word in its policy. Use hashes.');
  return faults;
}
