import type { CslItem, CslName, CslType } from './cslItem';

/** The names by which Zotero calls the types of works. */
const zoteroTypes: Readonly<Record<CslType, string>> = {
  'article-journal': 'journalArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  dataset: 'dataset',
  document: 'document',
  'paper-conference': 'conferencePaper',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
};

function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.family}, ${name.given}` : name.family;
}

function dateOf(item: CslItem): string | undefined {
  const parts = item.issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('/');
}

/**
 * The `<meta>` elements from which reference managers read a page: Highwire Press tags, which most of them know, and
 * Zotero's own name of the type, without which it takes whatever has a title for an article in a journal. They say what
 * "Cite this" says; a field that is not known is left out.
 */
export function metaTagsOf(item: CslItem): Record<string, string | string[]> {
  const container = item['container-title'];
  const [first, last] = item.page?.split(/[-–]/) ?? [];
  const isThesis = item.type === 'thesis';
  const isReport = item.type === 'report';
  const tags: Readonly<Record<string, string | string[] | undefined>> = {
    'z:itemType': zoteroTypes[item.type],
    citation_title: item.title,
    citation_author: item.author?.map(nameOf),
    citation_publication_date: dateOf(item),
    citation_language: item.language,
    citation_journal_title: item.type === 'article-journal' ? container : undefined,
    'prism.publicationName': item.type === 'article-journal' ? undefined : container,
    citation_conference_title: item['event-title'],
    citation_technical_report_institution: isReport ? item.publisher : undefined,
    citation_dissertation_institution: isThesis ? item.publisher : undefined,
    citation_publisher: isReport || isThesis ? undefined : item.publisher,
    citation_volume: item.volume,
    citation_issue: item.issue,
    citation_firstpage: first,
    citation_lastpage: last,
    citation_doi: item.DOI,
    citation_isbn: item.ISBN,
    citation_public_url: item.URL,
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => (value?.length ? [[name, value]] : [])),
  );
}
