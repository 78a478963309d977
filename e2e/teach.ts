import type { Locator, Page } from '@playwright/test';
import { base } from '#data/index';
import type { Locale } from '#data/locales';
import { exerciseIds } from '#lib/teaching/exerciseIds';
import { questionsOf } from '#lib/teaching/questionsOf';
import type { Question } from '#lib/teaching/question';
import { say } from './words';

/** The exercises of the case. */
export const exercises = exerciseIds(base);

/** The questions of an exercise, as its page asks them. */
export function questionsIn(locale: Locale, id: (typeof exercises)[number]): readonly Question[] {
  const t = say(locale);
  return questionsOf({ base, locale }, id, (key, values) =>
    t(`Questions.${key}`, { role: '', second: '', subject: '', ...values }),
  );
}

/** The question that is shown alone. */
export function shownQuestion(page: Page): Locator {
  return page.locator('.q:visible');
}

/** Numbers of the questions on a page, in the order in which they stand. */
export function orderOn(page: Page, items = '.q'): Promise<readonly string[]> {
  return page
    .locator(items)
    .evaluateAll((all) =>
      all.filter((one) => one instanceof HTMLElement && !one.hidden).map((one) => one.id),
    );
}
