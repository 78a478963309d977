import { locales } from '#data/locales';
import { expect, test } from './reader';
import { kinds } from './visit';
import { otherThan } from './words';

for (const locale of locales)
  test(`${locale}: every kind of page names its twin in the other language, which names it back`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const other = otherThan(locale);
    for (const path of kinds) {
      await page.goto(`/${locale}/${path}`);
      const twin = page.locator(`head link[rel=alternate][hreflang=${other}]`);
      const address = new URL((await twin.getAttribute('href'))!).pathname;
      const link = page.locator(`[data-language-switch] a[hreflang=${other}][lang=${other}]`);
      await expect.soft(link, path).toHaveAttribute('href', address);
      await expect.soft(page.locator('head link[hreflang="x-default"]'), path).toHaveCount(1);
      await page.goto(address);
      const back = page.locator(`head link[rel=alternate][hreflang=${locale}]`);
      await expect.soft(back, path).toHaveAttribute('href', new RegExp(`/${locale}/${path}/?$`));
    }
  });
