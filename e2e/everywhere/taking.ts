import { expect } from 'vitest';
import { base } from '#data/index';
import { say, words } from '../words';
import { countShown, giveFocus, textOf, valueOf } from './looks';
import type { Reader } from './reader';
import type { Story } from './story';

/** What a document would get if the reader pasted into it now. */
async function paste(reader: Reader): Promise<string> {
  await reader.see(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await reader.press('v', 'Control');
  await expect.poll(() => reader.see(valueOf, '#pasted')).not.toBe('');
  return (await reader.see(valueOf, '#pasted')) ?? '';
}

/** Stories about what a reader takes along, and about leaving. */
export const taking: readonly Story[] = [
  [
    'a citation is copied as it stands, and as BibTeX',
    async (reader, locale) => {
      const [activity] = base.activities.all;
      const said = () =>
        reader.see(() => document.querySelector('[data-copy-status]')?.textContent);
      for (const [button, begins] of [
        ['.cite-line .cite-copy', null],
        ['.cite-files .cite-copy', '@'],
      ] as const) {
        await reader.open(`/${locale}/timeline/${activity?.id}/`);
        await reader.click('.cite > summary');
        const citation = await reader.see(textOf, '.cite-line p');
        await reader.click(button);
        await expect.poll(said).toBe(words(locale).Cite.copied);
        const pasted = (await paste(reader)).replaceAll(/\s+/g, ' ').trim();
        if (begins === null) expect(pasted).toBe(citation);
        else expect(pasted).toMatch(/^@\w+\{.+\}$/);
      }
    },
  ],
  [
    'a worksheet can be printed by a button, and a talk has its layouts for paper',
    async (reader, locale) => {
      await reader.open(`/${locale}/teach/exercises/which-role/worksheet/`);
      await reader.see(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await reader.click('[data-print]');
      expect(await reader.see(() => document.querySelectorAll('[data-printed]').length)).toBe(1);
      const [talk] = base.talks.all;
      await reader.open(`/${locale}/talks/${talk?.id}/`);
      await reader.click('.print-choice > summary');
      await expect.poll(() => reader.see(countShown, '[name=layout]')).toBe(4);
      await reader.see(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await reader.click('.print-choices [data-print]');
      expect(await reader.see(() => document.querySelectorAll('[data-printed]').length)).toBe(1);
    },
  ],
  [
    'a pick of sources is read from the address and kept in it',
    async (reader, locale) => {
      const ids = base.sources.all.map(({ id }) => id);
      const picks = [ids[3], ids[40], ids[200]];
      const address = `/${locale}/sources/bibliography/`;
      const listed = '.bib-list li';
      await reader.open(`${address}?ids=${picks.join(',')}`);
      await expect
        .poll(() => reader.see(textOf, '[data-bib] [role=status]'))
        .toBe(say(locale)('BibliographyPage.chosen', { n: '3' }));
      expect(await reader.see(countShown, listed)).toBe(3);
      await reader.click(`${listed} input:checked`);
      // The row in focus stays until the reader goes on.
      await expect
        .poll(() => reader.see(textOf, '[data-bib] [role=status]'))
        .toBe(say(locale)('BibliographyPage.chosen', { n: '2' }));
      const kept = async () => (await reader.address()).split('ids=')[1]?.split(',');
      await expect.poll(kept).toHaveLength(2);
      expect(picks).toEqual(expect.arrayContaining((await kept()) ?? []));
    },
  ],
  [
    'three presses of Shift cover the page and put another in its place',
    async (reader, locale) => {
      const { once, twice } = words(locale).Leave;
      await reader.open(`/${locale}/help/`);
      await reader.open(`/${locale}/about/`);
      // No story leaves the machine, so the link is turned to a file of the site.
      await reader.see(() =>
        document.querySelector('[data-lapsed]')?.setAttribute('href', '/robots.txt'),
      );
      await reader.see(giveFocus, 'main');
      await reader.press('Shift');
      await expect.poll(() => reader.see(textOf, '.leave-said')).toBe(once);
      await reader.press('Shift');
      await expect.poll(() => reader.see(textOf, '.leave-said')).toBe(twice);
      await reader.press('Shift');
      await expect.poll(() => reader.address()).toBe('/robots.txt');
      await reader.back();
      await expect.poll(() => reader.address()).toBe(`/${locale}/help/`);
    },
  ],
];
