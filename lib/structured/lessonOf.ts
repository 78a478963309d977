import type { LearningResource, WithContext } from 'schema-dts';
import type { Base } from '#data/base';
import type { Lesson } from '#data/teachingTypes';
import type { WithId } from '#data/types';
import { atBase } from '../pages/atBase';
import { pathOf } from '../pages/pathOf';
import { lessonPath } from '../teaching/teachPaths';
import type { SiteFacts } from './siteFacts';

/** A lesson plan as something to learn from: what it teaches and assesses, how long it takes, on what it rests. */
export function lessonOf(
  base: Base,
  lesson: WithId<Lesson>,
  site: SiteFacts,
): WithContext<LearningResource> {
  const { locale, siteUrl } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title[locale],
    description: lesson.inOneSentence[locale],
    url: `${siteUrl}${lessonPath(locale, lesson.id)}`,
    inLanguage: locale,
    learningResourceType: 'lesson plan',
    educationalLevel: 'higher education',
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.subCpmk.map(({ outcome }) => outcome[locale]),
    assesses: lesson.subCpmk.map(({ indicator }) => indicator[locale]),
    keywords: lesson.topics.map((topic) => topic[locale]),
    license: site.licence,
    isAccessibleForFree: true,
    dateModified: site.date,
    publisher: { '@type': 'Organization', name: site.author, url: `${siteUrl}${atBase('/')}` },
    isBasedOn: lesson.readings.map(
      ({ source }) => `${siteUrl}${pathOf(locale, `sources/${base.sources.get(source).id}`)}`,
    ),
  };
}
