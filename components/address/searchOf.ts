/** A query as an address holds it, with its question mark. Commas and slashes stay as they are, so that it can be read and written by hand. */
export function searchOf(query: URLSearchParams): string {
  const text = `${query}`.replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text && `?${text}`;
}
