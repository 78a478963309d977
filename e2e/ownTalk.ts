import type { Page } from '@playwright/test';
import { base } from '#data/index';
import type { Locale } from '#data/locales';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import { canBeAdded } from '#lib/talks/own/addedRecords';
import { keyOf, type AddedKind } from '#lib/talks/own/ownTalk';
import { say } from './words';

const activity = base.activities.all[0]!.id;
const chart = base.charts.all[0]!.id;
const figure = base.figures.all[0]!.id;
const claim = base.claims.all[0]!.id;
const concept = base.concepts.all[0]!.id;
const term = base.glossary.all.find(canBeAdded)!.id;

/** One record of each kind that can be added, and the page that shows it. */
export const added: readonly {
  readonly kind: AddedKind;
  readonly id: string;
  readonly page: string;
}[] = [
  { kind: 'role', id: 'catalyst', page: 'roles/catalyst' },
  { kind: 'activity', id: activity, page: `timeline/${activity}` },
  { kind: 'chart', id: chart, page: `data/${chart}` },
  { kind: 'figure', id: figure, page: 'data/figures' },
  { kind: 'claim', id: claim, page: 'claims' },
  { kind: 'term', id: term, page: 'glossary' },
  { kind: 'concept', id: concept, page: 'framework' },
];

/** Address of the page on which a talk is put together, with a fragment. */
export function ownPath(locale: Locale, hash = ''): string {
  return `${pathOf(locale, pages.ownTalk.slug)}${hash}`;
}

/** The fragment that brings some records. */
export function hashOf(records: readonly { readonly kind: AddedKind; readonly id: string }[]) {
  return `#own=1&s=${records.map(({ kind, id }) => `${kind}.${id}`).join('_')}`;
}

/** A sentence of the page with its values. */
export function ownSays(locale: Locale) {
  const t = say(locale);
  return (key: string, values: Record<string, string | number> = {}) =>
    t(`OwnTalk.${key}` as Parameters<typeof t>[0], values);
}

/** The row of a record in the list. */
export function rowOf(page: Page, record: { readonly kind: AddedKind; readonly id: string }) {
  return page.locator(`[data-key="${keyOf(record)}"]`);
}

/** Names of the rows that can be moved, in their order. */
export function rowKeys(page: Page): Promise<string[]> {
  return page
    .locator('.own-row')
    .evaluateAll((rows) =>
      rows.map((row) => (row as HTMLElement).dataset['key'] ?? '').filter(Boolean),
    );
}
