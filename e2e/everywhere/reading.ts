import { expect } from 'vitest';
import { base } from '#data/index';
import { otherThan, say, words } from '../words';
import { countShown, giveFocus, hasFocus, textOf, topOf, valueOf } from './looks';
import type { Story } from './story';

const activities = base.activities.all;
const listed = '.timeline-list tbody tr';

/** Stories about lists, records and addresses. */
export const reading: readonly Story[] = [
  [
    'a switch of language keeps filter, place and focus',
    async (reader, locale) => {
      const other = otherThan(locale);
      const catalyst = activities.filter(({ role }) => role === 'catalyst');
      await reader.open(`/${locale}/timeline/?role=catalyst`);
      const row = `${listed}[id="${catalyst[3]?.id}"]`;
      await reader.see((selector) => {
        const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
        scrollBy({ top: top - 40, behavior: 'instant' });
      }, row);
      const top = await reader.see(topOf, row);
      await reader.see(
        (lang) =>
          document.querySelector<HTMLElement>(`[data-language-switch] a[lang=${lang}]`)?.click(),
        other,
      );
      await expect.poll(() => reader.address()).toBe(`/${other}/timeline/?role=catalyst`);
      await expect.poll(() => reader.see(countShown, listed)).toBe(catalyst.length);
      await expect
        .poll(async () => Math.abs((await reader.see(topOf, row)) - top))
        .toBeLessThanOrEqual(3);
      const link = `[data-language-switch] a[lang=${other}]`;
      await expect.poll(() => reader.see(hasFocus, link)).toBe(true);
    },
  ],
  [
    'a filter of the timeline says as many as it shows, also after the way back',
    async (reader, locale) => {
      const agree = async () => {
        const shown = await reader.see(countShown, listed);
        const all = String(activities.length);
        const said = say(locale)('TimelineFilters.shown', { shown: String(shown), all });
        await expect.poll(() => reader.see(textOf, 'form.filters output')).toContain(said);
        return shown;
      };
      await reader.open(`/${locale}/timeline/`);
      await reader.click('form.filters label:has([name=year][value="2023"])');
      await expect.poll(() => reader.address()).toBe(`/${locale}/timeline/?year=2023`);
      const shown = await agree();
      expect(shown).toBeLessThan(activities.length);
      await reader.open(`/${locale}/help/`);
      await reader.back();
      await expect.poll(() => reader.address()).toBe(`/${locale}/timeline/?year=2023`);
      await expect
        .poll(() =>
          reader.see(() => document.querySelectorAll('[name=year][value="2023"]:checked').length),
        )
        .toBe(1);
      expect(await agree()).toBe(shown);
    },
  ],
  [
    'a record opens beside its page; Escape and the way back close it',
    async (reader, locale) => {
      const [activity] = activities;
      const link = `.row a[href$="/${activity?.id}/"]`;
      const isOpen = () => reader.see(countShown, 'dialog[open]');
      await reader.open(`/${locale}/timeline/`);
      await reader.see(giveFocus, link);
      await reader.press('Enter');
      await expect.poll(isOpen).toBe(1);
      await expect.poll(() => reader.see(textOf, 'dialog[open] h2')).toBe(activity?.title[locale]);
      expect(await reader.address()).toBe(`/${locale}/timeline/?open=${activity?.id}`);
      await expect.poll(() => reader.see(hasFocus, 'dialog, dialog *')).toBe(true);
      await reader.press('Escape');
      await expect.poll(isOpen).toBe(0);
      await expect.poll(() => reader.address()).toBe(`/${locale}/timeline/`);
      await expect.poll(() => reader.see(hasFocus, link)).toBe(true);
      await reader.press('Enter');
      await expect.poll(isOpen).toBe(1);
      await reader.back();
      await expect.poll(isOpen).toBe(0);
    },
  ],
  [
    'a jump inside a long page lands at its row, by link and by address',
    async (reader, locale) => {
      const near = (selector: string) =>
        expect
          .poll(async () => Math.abs((await reader.see(topOf, selector)) - 16))
          .toBeLessThanOrEqual(24);
      await reader.open(`/${locale}/sources/`);
      await reader.click('.letters a[href$="#letter-T"]');
      await near('#letter-T');
      const chart = base.charts.all.at(-2)?.id ?? '';
      await reader.open(`/${locale}/data/#${chart}`);
      await near(`[id="${chart}"]`);
      const last = activities.at(-20)?.id ?? '';
      await reader.open(`/${locale}/timeline/#${last}`);
      await near(`tr[id="${last}"]`);
    },
  ],
  [
    'a role is found by its name in the other language',
    async (reader, locale) => {
      const { label } = base.roles.implementer;
      await reader.open(`/${locale}/help/`);
      await reader.press('/');
      await expect.poll(() => reader.see(hasFocus, '#q')).toBe(true);
      await reader.type(label[otherThan(locale)]);
      await expect.poll(() => reader.see(textOf, '.found a')).toBe(label[locale]);
      await reader.press('Enter');
      await reader.press('Enter');
      await expect.poll(() => reader.address()).toBe(`/${locale}/roles/implementer/`);
    },
  ],
  [
    'a hostile address is ignored, and what is typed stays text',
    async (reader, locale) => {
      const typed = '<img src=x onerror=alert(1)>';
      const query = new URLSearchParams({ role: typed, year: '1899', open: '../../x' });
      await reader.open(`/${locale}/timeline/?${query}`);
      await expect.poll(() => reader.see(countShown, listed)).toBe(activities.length);
      await expect.poll(() => reader.address()).toBe(`/${locale}/timeline/`);
      await expect
        .poll(() => reader.see(textOf, 'form.filters output'))
        .toContain(words(locale).Address.lost.split('{')[0]?.trim());
      expect(await reader.see(countShown, 'dialog[open], main img')).toBe(0);
      await reader.open(`/${locale}/sources/?q=${encodeURIComponent(typed)}`);
      await expect.poll(() => reader.see(valueOf, 'input[type=search]')).toBe(typed);
      await expect.poll(() => reader.see(countShown, '[data-source-none]')).toBe(1);
      expect(await reader.see(countShown, 'main img')).toBe(0);
    },
  ],
];
