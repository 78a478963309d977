import { basePath } from '#data/basePath';

/** A header and its value. */
type Header = readonly [name: string, value: string];

/** What a host does with the built site; each host's own file is written from this. */
export type HostPolicy = {
  /** Folder of the site below its host, or nothing. */
  readonly basePath: string;
  /** Headers of every answer, that of an unknown address too. */
  readonly everywhere: readonly Header[];
  /** How long a browser may keep what can change, and what cannot: the names of the latter hold a hash of the content. */
  readonly keep: { readonly changing: string; readonly hashed: string };
  /** Folders of the files whose names hold a hash, with the base path. */
  readonly hashedFolders: readonly string[];
  /** Media type of each ending that the built folder has. */
  readonly types: Readonly<Record<string, string>>;
  /** Media types of texts: in UTF-8, and compressed on their way. */
  readonly texts: readonly string[];
  /** Page for an address that does not exist, sent with the status 404. */
  readonly notFound: string;
};

const types = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  txt: 'text/plain',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const unlikeText = new Set<string>([types.png, types.woff2, types.docx, types.pptx, types.xlsx]);

/**
 * The one policy for hosts. What a page may load stands in the page itself (`scripts/light/writePolicy.ts`), since its
 * scripts and styles differ from page to page: a host adds no `Content-Security-Policy` of its own.
 * @param base folder of the site below its host
 */
export function hostPolicy(base = basePath): HostPolicy {
  return {
    basePath: base,
    everywhere: [
      ['X-Content-Type-Options', 'nosniff'],
      // Links to sources tell nobody that a reader came from here.
      ['Referrer-Policy', 'same-origin'],
    ],
    keep: {
      // Evidence is corrected: a page is asked for again, and comes anew only where it has changed.
      changing: 'public, max-age=0, must-revalidate',
      hashed: 'public, max-age=31536000, immutable',
    },
    hashedFolders: [`${base}/made/hashed/`, `${base}/_next/static/`],
    types,
    texts: Object.values(types).filter((type) => !unlikeText.has(type)),
    notFound: `${base}/404.html`,
  };
}

/** A media type as a host sends it: texts are in UTF-8. */
export function withCharset(type: string, { texts }: HostPolicy): string {
  return texts.includes(type) ? `${type}; charset=utf-8` : type;
}
