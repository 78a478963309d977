import { pages } from '#data/pages';
import { withCharset, type HostPolicy } from './policy';

const headersOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([key, value]) => ({ key, value }));

/** Settings of the program behind `npm start`. Of two rules for one header, the later one counts. */
export function serveConfig(policy: HostPolicy): object {
  const { basePath, everywhere, keep, hashedFolders, types } = policy;
  const typed = Object.entries(types).map(([ending, type]) => ({
    source: `**/*.${ending}`,
    headers: headersOf([['Content-Type', withCharset(type, policy)]]),
  }));
  return {
    // A talk in one file is a download, which keeps its ending as it does on every other host.
    cleanUrls: [`!/**/${pages.talks.slug}/*/!(index).html`],
    trailingSlash: true,
    directoryListing: false,
    symlinks: basePath !== '',
    headers: [
      { source: '**', headers: headersOf([...everywhere, ['Cache-Control', keep.changing]]) },
      ...hashedFolders.map((folder) => ({
        source: `${folder}**`,
        headers: headersOf([['Cache-Control', keep.hashed]]),
      })),
      ...typed,
    ],
  };
}
