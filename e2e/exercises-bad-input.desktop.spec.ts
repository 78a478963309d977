import { locales } from '#data/locales';
import { expect, test } from './reader';
import { orderOn, questionsIn } from './teach';
import { words } from './words';

const address = (locale: string, query = '') => `/${locale}/teach/exercises/which-role/${query}`;
const key = 'exercise-ecpat-which-role';

for (const locale of locales) {
  const { script, check } = words(locale).Exercise;
  const count = questionsIn(locale, 'which-role').length;
  const said = '[data-said]';

  test(`${locale}: an address that asks for what is not there is answered in a sentence, and the exercise works`, async ({
    page,
  }) => {
    const cases: readonly (readonly [string, keyof typeof script, number])[] = [
      ['?items=11,9999', 'unknownItems', 1],
      ['?items=', 'noItems', count],
      ['?items=<img src=x onerror=alert(1)>', 'noItems', count],
      ['?set=77', 'unknownSet', count],
      ['?seed=soon', 'badSeed', count],
      [`?items=11,${'12,x,'.repeat(500)}`, 'unknownItems', 2],
    ];
    for (const [query, sentence, items] of cases) {
      await page.goto('about:blank');
      await page.goto(address(locale, query));
      await expect.soft(page.locator(said), query).toHaveText(script[sentence]);
      await expect.soft(page.locator('.ex-dot:visible'), query).toHaveCount(items);
      await expect.soft(page.locator('main img'), query).toHaveCount(0);
    }
  });

  test(`${locale}: stored answers that cannot be read are put aside, and nothing is lost`, async ({
    page,
  }) => {
    for (const stored of ['{"version":1,', '{"version":9,"coder":"","answers":{}}', 'null']) {
      await page.goto(address(locale));
      await page.evaluate(
        ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
        [key, stored],
      );
      await page.reload();
      await expect(page.locator(said)).toHaveText(script.brokenStore);
      const aside = await page.evaluate((name) => localStorage.getItem(`${name}-aside`), key);
      expect(aside).toBe(stored);
    }
  });

  test(`${locale}: where storage is forbidden the exercise works and says so`, async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(address(locale));
    await expect(page.locator(said)).toHaveText(script.noStore);
    const shown = page.locator('.q:visible');
    await shown.locator('label').first().click();
    await shown.getByRole('button', { name: check }).click();
    await expect(shown.locator('.q-answer')).toHaveAttribute('open', '');
  });

  test(`${locale}: an empty set has no address, and says so`, async ({ page }) => {
    await page.goto(`/${locale}/teach/exercises/`);
    const form = page.locator('form#which-role');
    await expect(form.locator('[data-said]')).toHaveText(words(locale).Sets.nothing);
    await form.getByRole('button', { name: words(locale).Sets.tick }).click();
    await expect(form.locator('[data-to]').first()).toHaveAttribute('href', /[?]items=\d+/);
    await form.getByRole('button', { name: words(locale).Sets.untick }).click();
    await expect(form.locator('[data-said]')).toHaveText(words(locale).Sets.nothing);
    await expect(form.locator('[data-to]').first()).toHaveAttribute(
      'href',
      /exercises\/which-role\/$/,
    );
  });

  test(`${locale}: starting over asks first; answers are saved as a coding file`, async ({
    page,
  }) => {
    await page.goto(address(locale, '?set=1'));
    const { yours } = words(locale).Exercise;
    await page.getByRole('button', { name: yours.save }).click();
    await expect(page.locator(said)).toHaveText(script.nothingToSave);
    const shown = page.locator('.q:visible');
    const number = (await shown.getAttribute('id'))?.slice(1);
    await shown.locator('[value=partner][type=radio]').check();
    await shown.getByRole('button', { name: check }).click();
    await page.getByLabel(yours.coder).fill('Kenari 7');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: yours.save }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('which-role-Kenari-7.json');
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const file: unknown = JSON.parse(Buffer.concat(chunks).toString());
    const question = questionsIn(locale, 'which-role').find((one) => String(one.number) === number);
    expect(file).toMatchObject({
      format: 'tiga-peran-coding',
      case: 'ecpat',
      coder: 'Kenari 7',
      codes: [
        { activity: question?.key, role: 'partner', hash: expect.stringMatching(/^[\da-f]{8}$/) },
      ],
    });
    const over = page.getByRole('button', { name: yours.over });
    await over.click();
    await expect(page.locator(said)).toHaveText(script.sureOver);
    await over.click();
    await expect(page.locator(said)).toHaveText(script.over);
    await page.reload();
    await expect(page.locator('.ex-dot[data-state=answered]')).toHaveCount(0);
    expect(await orderOn(page)).toHaveLength(1);
  });
}
