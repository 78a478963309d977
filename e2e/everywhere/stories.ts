import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#data/locales';
import { browsing } from './browsing';
import type { Reader } from './reader';
import { reading } from './reading';
import type { Story } from './story';
import { taking } from './taking';

const stories: readonly Story[] = [...reading, ...browsing, ...taking];

/** Tells the fifteen stories in a browser, in both languages; one that the machine lacks is left out aloud. */
export function tellStories(browser: string, start: (() => Promise<Reader>) | null): void {
  describe.skipIf(start === null)(browser, () => {
    let reader: Reader;
    beforeAll(async () => {
      if (start) reader = await start();
    });
    afterEach(() => reader.closeOthers());
    afterAll(() => reader.quit());
    test('these are the stories that the README lists', () => {
      const listed = [...readFileSync('e2e/README.md', 'utf8').matchAll(/^\d+\. (.+)$/gm)];
      expect(listed.map(([, name]) => name)).toEqual(stories.map(([name]) => name));
    });
    for (const locale of locales)
      for (const [name, tell] of stories)
        test(`${locale}: ${name}`, async () => {
          await reader.open(`/${locale}/`);
          await reader.see(() => {
            localStorage.clear();
            sessionStorage.clear();
          });
          await tell(reader, locale);
        });
  });
}
