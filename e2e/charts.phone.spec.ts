import { locales } from '#data/locales';
import { expect, test } from './reader';
import { charts, overflowOf, slowDown } from './visit';

for (const locale of locales)
  for (const id of charts.drawn.slice(0, 3))
    test(`${locale}/${id} answers the first tap on a mark, and fits the phone`, async ({
      page,
    }) => {
      await slowDown(page, 4);
      await page.goto(`/${locale}/data/${id}/`);
      expect(await overflowOf(page)).toBe(0);
      const mark = page.locator('[data-mark]:visible').first();
      const hash = (await mark.getAttribute('href'))!.split('#')[1];
      await mark.tap();
      await expect(page).toHaveURL(new RegExp(hash ? `#${hash}$` : '[?&]open='));
    });
