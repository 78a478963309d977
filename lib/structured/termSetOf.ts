import type { DefinedTermSet, WithContext } from 'schema-dts';
import type { Base } from '#data/base';
import type { SiteFacts } from './siteFacts';

/**
 * The glossary as a set of terms.
 * @param address of the glossary in this language, to which the id of a term is added as its anchor.
 */
export function termSetOf(
  base: Base,
  site: SiteFacts,
  name: string,
  address: string,
): WithContext<DefinedTermSet> {
  const { locale } = site;
  // Words that the glossary advises against are no terms of this site.
  const ours = base.glossary.all.filter(
    ({ usage }) => usage !== 'discouraged' && usage !== 'title_only',
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name,
    url: address,
    inLanguage: locale,
    license: site.licence,
    hasDefinedTerm: ours.map(({ id, term, meaning, abbreviation }) => ({
      '@type': 'DefinedTerm',
      name: term[locale],
      description: meaning[locale],
      url: `${address}#${id}`,
      ...(abbreviation[locale] && { termCode: abbreviation[locale] }),
    })),
  };
}
