import type { Page } from '@playwright/test';
import { base } from '#data/index';
import type { Locale } from '#data/locales';
import type { Talk } from '#data/talkTypes';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import { words } from './words';

/** The shortest talk: the stories that need only one talk take this one. */
export const shortest = base.talks.all[0]!;

/** Slides that are played, in order. */
export function playedOf(talk: Talk): Talk['slides'][number][] {
  return talk.slides.filter(({ isSpare }) => !isSpare);
}

/** Address of a talk, of its speaker window, or of a slide of it. */
export function talkPath(locale: Locale, id: string, below = ''): string {
  return `${pathOf(locale, `${pages.talks.slug}/${id}`)}${below}`;
}

/** Opens the stage from the page of a talk. */
export async function start(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words(locale).TalkPage.start, exact: true }).click();
}

/** The headline that stands on stage. */
export function headline(page: Page) {
  return page.locator('[data-now] [data-side]:not([hidden]) .slide-headline');
}
