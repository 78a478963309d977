import { test as unwatched } from '@playwright/test';
import type { Page } from '@playwright/test';
import { locales } from '#data/locales';
import { expect, test } from './reader';
import { overflowOf, unfold } from './visit';
import { otherThan, words } from './words';

const path = 'roles/partner';
const framework = 'coston';
const side = (locale: string) => `.pair > [lang=${locale}]`;

/** What a side says, sentence group by sentence group. */
function told(page: Page, locale: string): Promise<readonly string[]> {
  return page.locator(side(locale)).allInnerTexts();
}

for (const locale of locales) {
  const other = otherThan(locale);
  const { LanguageSwitch, Parallel } = words(locale);

  test(`${locale}: both languages are reached in mid-page and left again, with filter and place kept`, async ({
    page,
  }) => {
    const query = `?framework=${framework}#${framework}`;
    const row = page.locator(`tr#${framework}`);
    await page.goto(`/${locale}/framework/${query}`);
    await page.getByRole('link', { name: LanguageSwitch.parallel }).click();
    await page.waitForURL(`/${locale}/framework/parallel/${query}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByText(Parallel.order, { exact: true })).toBeVisible();
    await expect(page.locator('.pair', { has: page.locator(`#${framework}`) })).toBeInViewport();

    await page.locator(`[data-language-switch] a[lang=${other}]`).click();
    await page.waitForURL(`/${other}/framework/${query}`);
    await expect(row).toBeInViewport();
    await page.goBack();
    await page.getByRole('link', { name: new RegExp(`^${Parallel.back}`) }).click();
    await page.waitForURL(`/${locale}/framework/${query}`);
    await expect(row).toBeInViewport();
    await expect(page.locator('.fw-table tbody tr:visible')).toHaveCount(1);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${locale}: the two sides say the same, group by group, as each language says it alone`, async ({
      page,
    }) => {
      const alone = { id: '', en: '' };
      for (const l of locales) {
        await page.goto(`/${l}/${path}/`);
        await unfold(page);
        alone[l] = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
      }
      await page.goto(`/${locale}/${path}/parallel/`);
      const sides = { id: await told(page, 'id'), en: await told(page, 'en') };
      expect(sides.id.length).toBeGreaterThan(20);
      expect(sides.en).toHaveLength(sides.id.length);
      for (const l of locales) {
        let at = 0;
        for (const text of sides[l]) {
          const found = alone[l].toLowerCase().indexOf(text.replace(/\s+/g, ' ').toLowerCase(), at);
          expect.soft(found, `${l}: ${text}`).toBeGreaterThanOrEqual(at);
          at = Math.max(at, found);
        }
      }
    });

    test(`${locale}: a reader puts the other language first, and enlarges both`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/${path}/parallel/`);
      const pair = page.locator('.pair:not(.pair-head)').first();
      const box = async (l: string) => (await pair.locator(`> [lang=${l}]`).boundingBox())!;
      // Side by side on a wide screen, one above the other on a phone.
      const isEnglishFirst = async () => {
        const [one, two] = [await box('en'), await box('id')];
        return one.y + one.height <= two.y || one.x + one.width <= two.x;
      };
      expect(await isEnglishFirst()).toBe(false);
      await page.locator('label').filter({ hasText: 'EN | ID' }).click();
      expect(await isEnglishFirst()).toBe(true);
      const sizeOf = () => pair.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      const small = await sizeOf();
      await page.locator('label').filter({ hasText: 'A+' }).click();
      expect(await sizeOf()).toBeGreaterThan(small);
      expect(await overflowOf(page)).toBe(0);
    });
  });

  test(`${locale}: both languages print side by side, without the controls`, async ({ page }) => {
    await page.goto(`/${locale}/${path}/parallel/`);
    await expect(page.getByRole('button', { name: Parallel.print })).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(page.getByRole('button', { name: Parallel.print })).toBeHidden();
    for (const l of locales) await expect(page.locator(side(l)).last()).toBeVisible();
    const [left, right] = await page
      .locator(`.pair:first-of-type > [lang]`)
      .evaluateAll((both) => both.map((one) => one.getBoundingClientRect().left));
    expect(left).toBeLessThan(right!);
    expect(await overflowOf(page)).toBe(0);
  });

  // The browser itself reports the answer 404, so this reader's console is not watched.
  unwatched(
    `${locale}: both languages of a page that nobody has: it is said so`,
    async ({ page }) => {
      const answer = await page.goto(`/${locale}/roles/nobody/parallel/`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        words(locale).NotFound.title,
      );
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    },
  );
}

for (const locale of locales)
  unwatched(
    `${locale}: the old address of a source in both languages leads to the source`,
    async ({ page }) => {
      await page.goto(`/${locale}/sources/`);
      const source = page.locator('[data-source-list] li a').first();
      const address = await source.getAttribute('href');
      await page.goto(`${address}parallel/`);
      await page.waitForURL(`**${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
  );

unwatched(
  'both languages in a language that nobody has: it is said so, in both',
  async ({ page }) => {
    const answer = await page.goto(`/xx/${path}/parallel/`);
    expect(answer?.status()).toBe(404);
    for (const locale of locales) {
      const version = page.locator(`main [lang=${locale}]`);
      const { NotFound, Pages } = words(locale);
      await expect(version.getByRole('heading', { level: 1 })).toHaveText(NotFound.title);
      await version.getByRole('link', { name: Pages.roles.name, exact: true }).click();
      await expect(page).toHaveURL(`/${locale}/roles/`);
      await page.goBack();
    }
  },
);
