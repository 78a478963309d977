/** What a folder of an address may be called, so that it reads the same in an address, a file and a header. */
const folders = /^(\/[A-Za-z0-9][A-Za-z0-9._~-]*)+$/;

/**
 * The folder below the host in which the site lies, as every address of the site begins: `/tiga-peran`, or nothing.
 * @param asked value of the environment variable BASE_PATH
 * @throws Error naming the variable and the fix, if it is no path of a folder.
 */
export function readBasePath(asked: string | undefined): string {
  if (asked === undefined || asked === '') return '';
  if (folders.test(asked)) return asked;
  const name = asked
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split('/')
    .filter(Boolean)
    .join('/');
  const fix = folders.test(`/${name}`)
    ? `Write BASE_PATH=/${name}`
    : 'Write it as BASE_PATH=/folder, with letters, digits and hyphens';
  throw new Error(
    `BASE_PATH is "${asked}", and it has to be a path that begins with a slash and ends without one. ` +
      `${fix}; for a site at the root of its host, leave BASE_PATH away.`,
  );
}

/** The folder in which this site lies, chosen with `BASE_PATH` when it is built; empty at the root of a host. */
export const basePath = readBasePath(process.env['BASE_PATH']);
