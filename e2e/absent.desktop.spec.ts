import type { Page } from '@playwright/test';
import { base } from '#data/index';
import { locales, type Locale } from '#data/locales';
import { shownInList } from './filters';
import { expect, test } from './reader';
import { headline, playedOf, shortest, start, talkPath } from './talks';
import { charts } from './visit';
import { say, words } from './words';

/** What older and stricter browsers lack. Each runs in the page before any script of the site. */
const absences: Readonly<Record<string, () => void>> = {
  'URLSearchParams.size': () => Reflect.deleteProperty(URLSearchParams.prototype, 'size'),
  'style sheets made by scripts': () => {
    Object.assign(window, {
      CSSStyleSheet: class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      },
    });
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  },
  popover: () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    Reflect.deleteProperty(HTMLButtonElement.prototype, 'popoverTargetElement');
  },
  'rules within rules': () => {
    Reflect.deleteProperty(CSSStyleRule.prototype, 'cssRules');
    Reflect.deleteProperty(CSSStyleRule.prototype, 'insertRule');
  },
  'a clipboard': () => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    Reflect.deleteProperty(window, 'ClipboardItem');
  },
  storage: () => {
    const get = () => {
      throw new DOMException('Access is denied', 'SecurityError');
    };
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, { get });
  },
  BroadcastChannel: () => Reflect.deleteProperty(window, 'BroadcastChannel'),
};

async function expectFilter(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/timeline/?year=2023&role=catalyst`);
  const shown = await shownInList(page);
  const wished = base.activities.all.filter(({ role }) => role === 'catalyst').map(({ id }) => id);
  expect(shown.length).toBeGreaterThan(0);
  expect(wished).toEqual(expect.arrayContaining([...shown]));
  const all = String(base.activities.all.length);
  const said = say(locale)('TimelineFilters.shown', { shown: String(shown.length), all });
  await expect(page.locator('form.filters output')).toContainText(said);
  await page.locator('.row a:visible').first().click();
  await expect(page.getByRole('dialog').locator('.act')).toBeVisible();
  await page.goto(`/${locale}/sources/?q=unicef`);
  const rows = String(await page.locator('[data-source-list] li:visible').count());
  const total = base.sources.all.length;
  await expect(page.getByRole('status').first()).toHaveText(
    say(locale)('SourceFilters.shown', { shown: rows, total }),
  );
}

/** A term shows its meaning beside itself, or leads to its entry. */
async function expectTerm(page: Page, locale: Locale, canShow: boolean): Promise<void> {
  await page.goto(`/${locale}/roles/partner/`);
  await page.locator('a[data-open=word]').first().click();
  if (canShow) await expect(page.locator('.term-pop')).toBeVisible();
  else await expect(page).toHaveURL(/\/glossary\/#/);
}

async function expectMarksAndCopy(page: Page, locale: Locale, canCopy: boolean): Promise<void> {
  await page.goto(`/${locale}/data/${charts.drawn[0]}/`);
  await page.locator('[data-marks] [data-mark]:visible').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.mark-words:not([hidden])')).toHaveCount(1);
  await page.locator('.cite > summary').first().click();
  const { copied, failed, failedFile } = words(locale).Cite;
  await page.locator('.cite-line .cite-copy:visible').first().click();
  await expect(page.locator('[data-copy-status]')).toHaveText(canCopy ? copied : failed);
  await page.locator('.cite-files .cite-copy:visible').first().click();
  await expect(page.locator('[data-copy-status]')).toHaveText(canCopy ? copied : failedFile);
}

async function expectTalk(page: Page, locale: Locale): Promise<void> {
  const played = playedOf(shortest);
  await page.goto(talkPath(locale, shortest.id));
  await start(page, locale);
  await page.keyboard.press('PageDown');
  await expect(headline(page)).toHaveText(played[1]?.headline[locale] ?? '');
  await page.goto(talkPath(locale, shortest.id, 'speaker/'));
  await expect(page.locator('[data-now-picture] .slide-headline').first()).toBeVisible();
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

// What is said is read in both languages elsewhere, so the languages take turns.
for (const [i, [absence, remove]] of Object.entries(absences).entries()) {
  const locale = locales[i % locales.length] ?? 'id';

  test(`${locale}: without ${absence} what is said is what is shown, and nothing fails`, async ({
    page,
  }) => {
    await page.addInitScript(remove);
    await expectFilter(page, locale);
    await expectMarksAndCopy(page, locale, absence !== 'a clipboard');
    await expectTerm(page, locale, absence !== 'popover');
    await expectTalk(page, locale);
    await page.goto(`/${locale}/teach/exercises/which-role/`);
    await expect(page.locator('.q:visible')).toHaveCount(1);
  });
}
