import type { Locale } from '#data/locales';
import type { Author, Citation, Source, SourceKind, Vocabularies, WithId } from '#data/types';
import { isUnsureDoi } from '../sources/isUnsureDoi';
import { publisherOf } from '../sources/publisherOf';
import { titleOf } from '../sources/titleOf';
import { cslDate, type CslItem, type CslName, type CslType } from './cslItem';

type Options = {
  /** Language of the words that are ours: descriptions in place of a title, and kinds of work. */
  readonly locale: Locale;
  readonly sourceKind: Vocabularies['sourceKind'];
  /** ISO date on which the pages were last gone through. */
  readonly checkedOn: string;
};

// Both languages, since a file of references is read far from the page that explains it.
const rebuilt = 'Judul disusun dari alamat halaman. Title rebuilt from the address of the page.';

const types: Readonly<Record<SourceKind, CslType>> = {
  'news-report': 'article-newspaper',
  'web-page': 'webpage',
  report: 'report',
  // Journal, and whether it is a book or a chapter, are not known of public pages.
  article: 'document',
  'book-or-chapter': 'document',
  'press-release': 'webpage',
  'speech-or-statement': 'webpage',
  'law-or-regulation': 'webpage',
  'dataset-or-statistics': 'dataset',
  other: 'document',
};

const authoring = new Set(['ngo', 'government', 'igo', 'financial-authority', 'company']);
const saysItsKind = new Set<SourceKind>(['press-release', 'speech-or-statement']);

function nameOf(author: Author): CslName {
  return 'literal' in author
    ? { literal: author.literal }
    : { family: author.family, given: author.given };
}

/** Pages: an organisation is the author of what it publishes; a paper or site is what contains it. */
function pageFields(source: Source, { locale, sourceKind }: Options): Partial<CslItem> {
  const { kind, publisherType, published } = source;
  const publisher = publisherOf(source, locale);
  const issued = published ? { issued: cslDate(published) } : {};
  const genre = saysItsKind.has(kind) ? { genre: sourceKind[kind].label[locale] } : {};
  if (authoring.has(publisherType)) {
    const type = types[kind] === 'article-newspaper' ? 'webpage' : types[kind];
    const own = type === 'webpage' ? {} : { publisher };
    return { type, author: [{ literal: publisher }], ...issued, ...genre, ...own };
  }
  if (publisherType === 'news')
    return { type: 'article-newspaper', ...issued, 'container-title': publisher };
  if (publisherType === 'academic') return { type: types[kind], ...issued, ...genre, publisher };
  const type = types[kind] === 'report' || types[kind] === 'dataset' ? types[kind] : 'webpage';
  const where = type === 'webpage' ? { 'container-title': publisher } : { publisher };
  return { type, ...issued, ...genre, ...where };
}

/** Works of the paper's list: what the corrected citation knows. */
function workFields(source: Source, citation: Citation, locale: Locale): Partial<CslItem> {
  const { type, authors, issued, container, volume, issue, pages, event, isbn, doi } = citation;
  const publisher = citation.publisher ?? (type === 'report' ? publisherOf(source, locale) : null);
  return {
    type,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    issued: cslDate(issued),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { page: pages }),
    ...(event && { 'event-title': event.title, 'event-place': event.place }),
    ...(isbn && { ISBN: isbn }),
    // Only the work's own DOI is in the record; a truncated or doubtful one is not.
    ...(doi && { DOI: doi }),
  };
}

/** The address that the entry links. One that is a DOI in disguise has to be as certain as a DOI. */
function addressOf(source: Source): string | null {
  return source.link !== 'ok' || isUnsureDoi(source) ? null : source.url;
}

/**
 * A source as CSL-JSON. The address is given only where the entry links it, the day of access only where the page
 * itself was read, and a title that is ours stands in square brackets.
 */
export function cslOf(source: WithId<Source>, options: Options): CslItem {
  const title = titleOf(source, options.locale);
  const described = title.text.replace(/^\(|\)$/g, '');
  const isRead = source.checked === 'page-text' || source.checked === 'abstract-or-record';
  const url = addressOf(source);
  const fields = source.citation
    ? workFields(source, source.citation, options.locale)
    : pageFields(source, options);
  const { language } = source;
  return {
    id: source.id,
    type: 'document',
    ...fields,
    title: source.isTitleDescription
      ? `[${described.charAt(0).toUpperCase()}${described.slice(1)}]`
      : title.text,
    ...(language !== 'und' && { language }),
    ...(url && { URL: url }),
    ...(url && isRead && { accessed: cslDate(options.checkedOn) }),
    ...(source.host && { source: source.host }),
    ...(source.isTitleReconstructed && { note: rebuilt }),
  };
}
