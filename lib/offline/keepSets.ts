import type { Base } from '#data/base';
import { locales, type Locale } from '#data/locales';
import { pages } from '#data/pages';
import { atBase } from '../pages/atBase';
import { offeredPages, isOffered } from '../pages/isOffered';
import { pathOf } from '../pages/pathOf';
import { roleIds } from '../roles/roleIds';
import { addedRecords } from '../talks/own/addedRecords';
import { addedKinds, keyOf } from '../talks/own/ownTalk';

/** Pages that a reader keeps with one press, and what they fetch by their own addresses. */
export type KeepSet = { readonly id: string; readonly addresses: readonly string[] };

/** Id of the set that holds a talk, in every language. */
export function talkSet(talk: string): string {
  return `talk-${talk}`;
}

/** Id of the set that holds the main pages of a language. */
export function pagesSet(locale: Locale): string {
  return `pages-${locale}`;
}

/** Pages that come with every set: what is kept is listed and taken back there, and help is always at hand. */
function alwaysKept(base: Base): readonly string[] {
  const slugs = [pages.offline.slug, ...(isOffered(base, 'help') ? [pages.help.slug] : [])];
  return locales.flatMap((locale) => slugs.map((slug) => pathOf(locale, slug)));
}

/** The slides of all records that can be added to a talk of one's own; 0.4 MB as sent, for 1.1 MB of main pages. */
function ownSlides(base: Base): readonly string[] {
  const known = addedRecords(base);
  return addedKinds.flatMap((kind) =>
    known[kind].map((id) => atBase(`/made/slides/${keyOf({ kind, id })}.json`)),
  );
}

/**
 * What can be kept for use without internet: each talk with its speaker window in every language, and the main pages of
 * each language, which are the listed ones and the roles, with the slides for a talk of one's own.
 */
export function keepSets(base: Base): readonly KeepSet[] {
  const always = alwaysKept(base);
  const talks = base.talks.all.map(({ id }) => ({
    id: talkSet(id),
    addresses: [
      ...locales.flatMap((locale) => {
        const talk = pathOf(locale, `${pages.talks.slug}/${id}`);
        return [talk, `${talk}speaker/`, pathOf(locale, pages.talks.slug)];
      }),
      ...always,
    ],
  }));
  const slugs = [
    ...offeredPages(base).map((key) => pages[key].slug),
    ...roleIds.map((role) => `${pages.roles.slug}/${role}`),
    `${pages.ownTalk.slug}/speaker`,
  ];
  const slides = ownSlides(base);
  const main = locales.map((locale) => ({
    id: pagesSet(locale),
    addresses: [atBase('/'), ...slugs.map((slug) => pathOf(locale, slug)), ...always, ...slides],
  }));
  return [...talks, ...main].map(({ id, addresses }) => ({
    id,
    addresses: [...new Set(addresses)],
  }));
}
