import { locales, otherLocale, type Locale } from '#data/locales';
import type { Text } from '#data/types';
import { formatWhen } from '../dates/formatWhen';
import { pathOf } from '../pages/pathOf';
import { roleIds } from '../roles/roleIds';
import type { View } from '../view';
import type { SearchDocument } from './searchDocument';

/** The title in the other language, where it is another one. */
export function otherTitle(title: Text, locale: Locale): { readonly other?: string } {
  const other = title[otherLocale(locale)];
  return other === title[locale] ? {} : { other };
}

/** Hidden words in one line, without those that are not there. */
export function hiddenWords(words: readonly (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' · ');
}

function activityDocuments({ base, locale }: View): readonly SearchDocument[] {
  return base.activities.all.map((activity) => ({
    id: `activity:${activity.id}`,
    kind: 'activity',
    href: pathOf(locale, `timeline/${activity.id}`),
    title: activity.title[locale],
    ...otherTitle(activity.title, locale),
    text: activity.summary[locale],
    note: `${formatWhen(activity.when, locale)} · ${base.vocabularies.role[activity.role].label[locale]}`,
    also: hiddenWords([
      activity.officialName?.id,
      activity.officialName?.en,
      // A short name that is the title counts once, or the activity would stand before a term of the same name.
      activity.short[locale] === activity.title[locale] ? null : activity.short[locale],
    ]),
  }));
}

function termDocuments({ base, locale }: View): readonly SearchDocument[] {
  return base.glossary.all.map(({ id, term, abbreviation, avoid, meaning }) => ({
    id: `term:${id}`,
    kind: 'term',
    href: `${pathOf(locale, 'glossary')}#${id}`,
    title: abbreviation[locale] ? `${term[locale]} (${abbreviation[locale]})` : term[locale],
    ...otherTitle(term, locale),
    text: meaning[locale],
    also: hiddenWords(locales.flatMap((lang) => [abbreviation[lang], ...avoid[lang]])),
  }));
}

function actorDocuments({ base, locale }: View): readonly SearchDocument[] {
  return base.actors.all.map(({ id, name, abbreviation, type, description }) => ({
    id: `actor:${id}`,
    kind: 'actor',
    href: `${pathOf(locale, 'actors')}#${id}`,
    title:
      abbreviation && !name[locale].includes(abbreviation)
        ? `${name[locale]} (${abbreviation})`
        : name[locale],
    ...otherTitle(name, locale),
    text: description[locale],
    note: base.vocabularies.actorType[type].label[locale],
    also: abbreviation ?? '',
  }));
}

/**
 * Roles, activities, claims, terms and organisations of a case, as a search finds them.
 * @param roleWords the word "role" in each language: whoever types it beside the name of a role means the role
 */
export function recordDocuments(
  view: View,
  roleWords: readonly string[],
): readonly SearchDocument[] {
  const { base, locale } = view;
  const roles = roleIds.map((role): SearchDocument => {
    const { label, oneLine, motto } = base.roles[role];
    return {
      id: `role:${role}`,
      kind: 'role',
      href: pathOf(locale, `roles/${role}`),
      title: label[locale],
      ...otherTitle(label, locale),
      text: oneLine[locale],
      names: roleWords.flatMap((word) =>
        [label.id, label.en].flatMap((name) => [`${word} ${name}`, `${name} ${word}`]),
      ),
      also: motto[locale],
    };
  });
  const claims = base.claims.all.map((claim): SearchDocument => ({
    id: `claim:${claim.id}`,
    kind: 'claim',
    href: `${pathOf(locale, 'claims')}#${claim.id}`,
    title: claim.claim[locale],
    ...otherTitle(claim.claim, locale),
    text: claim.statusWhy[locale],
    note: base.vocabularies.claimStatus[claim.status].label[locale],
    also: claim.quote[locale],
  }));
  return [
    ...roles,
    ...termDocuments(view),
    ...activityDocuments(view),
    ...actorDocuments(view),
    ...claims,
  ];
}
