import type { LearningResource, WithContext } from 'schema-dts';
import type { Base } from '#data/base';
import type { RoleId } from '#data/types';
import { atBase } from '../pages/atBase';
import { pathOf } from '../pages/pathOf';
import type { SiteFacts } from './siteFacts';

/** The page of a role as something to learn from: what it teaches, and from which sources. */
export function learningResourceOf(
  base: Base,
  role: RoleId,
  site: SiteFacts,
): WithContext<LearningResource> {
  const { locale, siteUrl } = site;
  const { label, oneLine, sources } = base.roles[role];
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: label[locale],
    description: oneLine[locale],
    url: `${siteUrl}${pathOf(locale, `roles/${role}`)}`,
    inLanguage: locale,
    license: site.licence,
    isAccessibleForFree: true,
    educationalLevel: 'higher education',
    teaches: label[locale],
    publisher: { '@type': 'Organization', name: site.author, url: `${siteUrl}${atBase('/')}` },
    isBasedOn: sources.map((id) => `${siteUrl}${pathOf(locale, `sources/${id}`)}`),
  };
}
