/** Where a record is to be found: on which page, and as which part of it. */
export type RecordAddress = {
  /** Path of the page, as `/id/sources/some-page-2025/`. */
  readonly path: string;
  /** Id of the element that is the record; empty where the page marks one with `data-record`. */
  readonly part: string;
  /** Id of the record, which the address of this page keeps. */
  readonly id: string;
  readonly href: string;
};

/** What a link leads to; `null` where that is another site or a place on this page. A link in an SVG has no `pathname`, so its attribute is read. */
export function readRecordAddress(link: Element): RecordAddress | null {
  const { origin, pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
  if (origin !== location.origin || pathname === location.pathname) return null;
  const part = decodeURIComponent(hash.slice(1));
  const id = part || (pathname.split('/').filter(Boolean).at(-1) ?? '');
  return { path: pathname, part, id, href: pathname + hash };
}
