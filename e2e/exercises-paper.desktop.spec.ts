import { execFileSync, spawnSync } from 'node:child_process';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { exercises, questionsIn } from './teach';

const hasReader = spawnSync('pdftotext', ['-v']).error === undefined;

/** Words of a text without spaces and hyphens, since a print breaks lines where it likes. */
const bare = (text: string) => text.replace(/[\s\u00ad\u2010-]+/gu, '');

/** The words of a print; empty where the program that reads it is not there. */
function textOf(pdf: Buffer): string {
  if (!hasReader) return '';
  return bare(
    execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString(),
  );
}

for (const locale of locales)
  for (const id of exercises) {
    const questions = questionsIn(locale, id);

    test(`${locale}: the worksheet of ${id} holds no answer, neither on paper nor in its file`, async ({
      page,
      request,
    }) => {
      const address = `/${locale}/teach/exercises/${id}/worksheet/`;
      const html = await (await request.get(address)).text();
      await page.goto(address);
      const printed = textOf(await page.pdf({ format: 'A4' }));
      const read = questions
        .flatMap(({ cards, title }) => [
          title,
          ...cards.flatMap(({ lines, caution }) => [...lines.map(({ text }) => text), caution]),
        ])
        .join('\n');
      for (const { answer } of questions) {
        const texts = [
          ...answer.lines.map(({ text }) => text),
          ...answer.others.map(({ text }) => text),
          answer.discuss,
        ].filter((text) => text !== null && !read.includes(text) && text.length > 30);
        for (const text of texts) {
          expect(html).not.toContain(text);
          expect(printed.includes(bare(text ?? '-'))).toBe(false);
        }
      }
      expect(html).not.toContain('data-opens');
      expect(html).not.toContain('data-hash');
    });

    test(`${locale}: the key of ${id} holds every answer`, async ({ page }) => {
      await page.goto(`/${locale}/teach/exercises/${id}/key/`);
      const pdf = textOf(await page.pdf({ format: 'A4' }));
      // Without pdftotext (Debian: poppler-utils) the page is read in place of its print.
      const shown = pdf || bare(await page.locator('main').innerText());
      for (const { answer, number } of questions) {
        expect.soft(shown, String(number)).toContain(bare(answer.heading).slice(0, 40));
        for (const { text } of answer.lines)
          expect.soft(shown, String(number)).toContain(bare(text).slice(0, 30));
      }
    });

    test(`${locale}: a set of ${id} is chosen and printed without a script`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/teach/exercises/${id}/worksheet/`);
      await expect(page.locator('.ws > li:visible')).toHaveCount(questions.length);
      await page.locator('[name=set][value="1"]').check();
      const inSet = await page.locator('.ws > li[data-sets~="1"]').count();
      await expect(page.locator('.ws > li:visible')).toHaveCount(inSet);
      await context.close();
    });

    test(`${locale}: ${id} is read without a script, each answer folded below its question`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/teach/exercises/${id}/`);
      await expect(page.locator('.q:visible')).toHaveCount(questions.length);
      const [first] = questions;
      const item = page.locator('.q').first();
      await expect(item.getByRole('heading').first()).toHaveText(first?.title ?? '');
      await expect(item.locator('[data-heading]')).toBeHidden();
      await item.locator('.q-answer > summary').click();
      await expect(item.locator('[data-heading]')).toHaveText(first?.answer.heading ?? '');
      await expect(page.locator('[data-yours]')).toBeHidden();
      await context.close();
    });
  }
