import type { ScholarlyArticle, WithContext } from 'schema-dts';
import type { Base } from '#data/base';
import type { Locale } from '#data/locales';
import type { Paper } from '#data/types';

const creativeCommons = /^CC ([A-Z-]+) (\d\.\d)$/;

/** The address of a licence of Creative Commons, since programs ask for one; another licence by its name. */
function addressOf(licence: string): string {
  return licence.replace(
    creativeCommons,
    (_, terms: string, version: string) =>
      `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
  );
}

/** The paper, as far as it is known: no author, pages or day are given, since none was found. */
export function articleOf(
  { sources }: Pick<Base, 'sources'>,
  paper: Paper,
  locale: Locale,
): WithContext<ScholarlyArticle> {
  const { title, language, citation } = sources.get(paper.source);
  const other = paper.title[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    headline: title,
    name: title,
    ...(other !== title && { alternateName: other }),
    inLanguage: language,
    datePublished: String(paper.year),
    ...(citation?.container && {
      isPartOf: { '@type': 'Periodical', name: citation.container },
    }),
    identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: paper.doi },
    sameAs: `https://doi.org/${paper.doi}`,
    url: paper.landingUrl,
    license: addressOf(paper.licence),
  };
}
