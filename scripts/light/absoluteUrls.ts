const relativeUrl = /url\(\s*(["']?)(?!data:|https?:|[/#])([^"')]+)\1\s*\)/g;

/** Makes the addresses in a stylesheet independent of where it lay: `url(../m/f.woff2)` -> `url(/_next/m/f.woff2)`. */
export function absoluteUrls(css: string, href: string): string {
  return css.replace(relativeUrl, (_, quote: string, address: string) => {
    const { pathname, search, hash } = new URL(address.trim(), `https://here.example${href}`);
    return `url(${quote}${pathname}${search}${hash}${quote})`;
  });
}
