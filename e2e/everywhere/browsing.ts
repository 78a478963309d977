import { expect } from 'vitest';
import { base } from '#data/index';
import { playedOf, shortest, talkPath } from '../talks';
import { otherThan, words } from '../words';
import { countShown, giveFocus, hasFocus, textOf } from './looks';
import type { Reader } from './reader';
import type { Story } from './story';

const now = '[data-now] [data-side]:not([hidden]) .slide-headline';
const drawn = base.charts.all.find(({ form }) => form === 'columns-and-apart')?.id ?? '';

/** The background of the page, as the browser computes it. */
function groundOf(reader: Reader): Promise<string> {
  return reader.see(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Opens a page in a frame that runs no script, and asks it what can be read and pressed there. */
async function openWithoutScripts(reader: Reader, path: string): Promise<void> {
  // A plain text file has no policy of its own that would forbid frames.
  await reader.open('/robots.txt');
  await reader.see((address) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.width = '1200';
    frame.height = '800';
    frame.addEventListener('load', () => frame.setAttribute('data-loaded', ''));
    frame.src = address;
    document.body.replaceChildren(frame);
  }, path);
  await expect
    .poll(() => reader.see(() => document.querySelectorAll('[data-loaded]').length))
    .toBe(1);
}

/** Stories about charts, talks, exercises and settings. */
export const browsing: readonly Story[] = [
  [
    'the marks of a chart say their words by keyboard',
    async (reader, locale) => {
      const shown = '.mark-words:not([hidden])';
      const marks = '[data-marks] [data-mark]';
      await reader.open(`/${locale}/data/${drawn}/`);
      await reader.see(giveFocus, marks);
      await reader.press('ArrowRight');
      await expect.poll(() => reader.see(countShown, shown)).toBe(1);
      const first = await reader.see(textOf, shown);
      await reader.press('ArrowRight');
      await expect.poll(() => reader.see(textOf, shown)).not.toBe(first);
      expect(await reader.see(countShown, shown)).toBe(1);
      expect(await reader.see(hasFocus, marks)).toBe(true);
      await reader.press('Escape');
      await expect.poll(() => reader.see(countShown, shown)).toBe(0);
      expect(await reader.see(hasFocus, marks)).toBe(true);
    },
  ],
  [
    'a talk changes its slide and its language on stage, and follows the speaker window',
    async (reader, locale) => {
      const other = otherThan(locale);
      const played = playedOf(shortest);
      const headline = (n: number, l: typeof locale) =>
        expect.poll(() => reader.see(textOf, now)).toBe(played[n]?.headline[l]);
      await reader.open(talkPath(locale, shortest.id));
      await reader.see(giveFocus, '[data-start]');
      await reader.press('Enter');
      await headline(0, locale);
      await reader.press('PageDown');
      await headline(1, locale);
      await reader.press('l');
      await headline(1, other);
      expect(await reader.see(() => document.documentElement.lang)).toBe(other);
      await reader.openWindow(talkPath(locale, shortest.id, 'speaker/'));
      await expect
        .poll(() => reader.see(textOf, '[data-linked]'))
        .toBe(words(locale).SpeakerPage.follows);
      await reader.click('[data-do="next"]');
      await reader.turnTo(0);
      await headline(2, other);
      const isOnStage = () => reader.see(countShown, ':root[data-stage]');
      await reader.press('Escape');
      // Where a browser leaves full screen first, the next press leaves the stage.
      if ((await isOnStage()) > 0) await reader.press('Escape');
      await expect.poll(isOnStage).toBe(0);
    },
  ],
  [
    'an exercise checks an answer and keeps it after a reload',
    async (reader, locale) => {
      const { script, check } = words(locale).Exercise;
      const press = (name: string) =>
        reader.see((wanted) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('.q button')];
          buttons
            .find((one) => one.innerText.trim() === wanted && one.getClientRects().length > 0)
            ?.click();
        }, name);
      await reader.open(`/${locale}/teach/exercises/which-role/`);
      await expect.poll(() => reader.see(countShown, '.q')).toBe(1);
      await press(check);
      await expect.poll(() => reader.see(textOf, '.q-heard')).toBe(script.chooseFirst);
      await reader.click('.q-part label');
      await reader.see(giveFocus, '.q textarea');
      await reader.type('kata & "tanda"');
      await press(check);
      await expect.poll(() => reader.see(countShown, '.q-answer[open]')).toBe(1);
      await reader.reload();
      await expect
        .poll(() =>
          reader.see(
            () => document.querySelector<HTMLTextAreaElement>('.q:not([hidden]) textarea')?.value,
          ),
        )
        .toBe('kata & "tanda"');
      await expect.poll(() => reader.see(countShown, '.ex-dot[data-state=answered]')).toBe(1);
    },
  ],
  [
    'light and dark can be chosen against the system, and stay chosen',
    async (reader, locale) => {
      const path = `/${locale}/roles/`;
      await reader.open(path);
      const first = await groundOf(reader);
      await reader.click('[data-theme-switch]');
      await expect.poll(() => groundOf(reader)).not.toBe(first);
      const second = await groundOf(reader);
      await reader.open(`/${locale}/data/${drawn}/`);
      expect(await groundOf(reader)).toBe(second);
      await reader.click('[data-theme-switch]');
      await expect.poll(() => groundOf(reader)).toBe(first);
    },
  ],
  [
    'a page can be read, left and filtered without scripts',
    async (reader, locale) => {
      for (const path of ['', 'claims/', 'help/', 'data/']) {
        await openWithoutScripts(reader, `/${locale}/${path}`);
        const seen = await reader.see(() => {
          const page = document.querySelector('iframe')?.contentDocument;
          const main = page?.querySelector('main');
          return {
            runs: page?.documentElement.classList.contains('has-script'),
            letters: main?.innerText.length ?? 0,
            dead: main?.querySelectorAll('a:not([href]), a[href=""], a[href="#"]').length,
          };
        });
        expect(seen).toMatchObject({ runs: false, dead: 0 });
        expect(seen.letters).toBeGreaterThan(500);
      }
      await openWithoutScripts(reader, `/${locale}/timeline/`);
      const rows = () =>
        reader.see(() => {
          const page = document.querySelector('iframe')?.contentDocument;
          const all = page?.querySelectorAll('.timeline-list tbody tr') ?? [];
          return [...all].filter((row) => row.getClientRects().length > 0).length;
        });
      expect(await rows()).toBe(base.activities.all.length);
      await reader.see(() =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector<HTMLElement>('[name=year][value="2023"]')
          ?.click(),
      );
      await expect.poll(rows).toBeLessThan(base.activities.all.length);
    },
  ],
];
