/** An address of a site: where it is served from, without a slash at its end. */
type Asked = {
  /** Value of the environment variable SITE_URL. */
  readonly siteUrl: string | undefined;
  /** Folder of the site below its host: `/tiga-peran`, or nothing. */
  readonly basePath: string;
};

function refuse(siteUrl: string, why: string, fix: string): Error {
  return new Error(
    `SITE_URL is "${siteUrl}", which ${why}. ${fix} It becomes part of every canonical address, citation and file.`,
  );
}

/**
 * Scheme and host under which the site is published: `https://tiga-peran.org`. Every path of the site begins with the
 * base path, so that the two put together are an address.
 * @returns `null` where nobody has said it
 * @throws Error naming the variable and the fix, if the address cannot be right.
 */
export function readSiteOrigin({ siteUrl, basePath }: Asked): string | null {
  if (siteUrl === undefined || siteUrl === '') return null;
  const parsed = URL.canParse(siteUrl) ? new URL(siteUrl) : null;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') {
    const host = siteUrl.replace(/^[a-z]*:?\/*/i, '') || 'your.address';
    const fix = `Write SITE_URL=https://${/^[a-z]+:\/\//i.test(siteUrl) ? host : siteUrl}`;
    throw refuse(siteUrl, 'has no scheme of the web', `${fix}.`);
  }
  const path = parsed.pathname.replace(/\/+$/, '');
  if (parsed.username || parsed.search || parsed.hash)
    throw refuse(siteUrl, 'is more than an address', `Write SITE_URL=${parsed.origin}${path}.`);
  if (path !== '' && path !== basePath)
    throw refuse(
      siteUrl,
      basePath === ''
        ? `has the folder "${path}"`
        : `has another folder than BASE_PATH=${basePath}`,
      `Build with SITE_URL=${parsed.origin} BASE_PATH=${path}, or leave the folder away.`,
    );
  return parsed.origin;
}
