import type { Browser } from '@playwright/test';
import { formatTable } from './formatTable';
import { medianOf } from './median';
import { chooseRole, nextSlide, openStage, timeFilter, typeLetter, type Act } from './timeFilter';
import { timeNavigation } from './timeNavigation';
import { askForAnswer, pointAtMark, startTalk, timePainted } from './timePainted';
import { timeSearch } from './timeSearch';

const otherLanguage = '[data-language-switch] [hreflang]:not([aria-current])';
const slowed = 'processor 4x slower';
const nextPage = 'main a[href="/id/roles/catalyst/"]';

/** How long a reader waits for the other language, the next page, the words of a mark and an exercise’s answer, and what a filter's answer and a slide cost. */
export async function reportTimes(browser: Browser, origin: string, runs: number): Promise<string> {
  const rows: (string | number)[][] = [];
  const navigate = (path: string, link: string, rest: number) =>
    medianOf(runs, () => timeNavigation(browser, origin + path, link, rest));
  for (const path of ['/id/', '/id/timeline/', '/id/sources/'])
    rows.push([
      `other language from ${path}, slow network`,
      await navigate(path, otherLanguage, 0),
    ]);
  for (const rest of [0, 250])
    rows.push([
      `next page from /id/roles/, slow network, pointer at rest ${rest} ms`,
      await navigate('/id/roles/', nextPage, rest),
    ]);
  for (const processor of [1, 4])
    rows.push([
      `mark to its words on /id/data/, network off, processor ${processor}x slower`,
      await medianOf(runs, () =>
        timePainted(browser, `${origin}/id/data/`, pointAtMark, processor),
      ),
    ]);
  const filter = (path: string, act: Act) =>
    medianOf(runs, () => timeFilter(browser, origin + path, act));
  rows.push(
    [
      `work after a role is chosen on /id/timeline/, ${slowed}`,
      await filter('/id/timeline/', chooseRole),
    ],
    [
      `work after a letter is typed on /id/sources/, ${slowed}`,
      await filter('/id/sources/', typeLetter),
    ],
  );
  rows.push([
    `letter to results on /id/search/, ${slowed}`,
    await medianOf(runs, () => timeSearch(browser, `${origin}/id/search/`)),
  ]);
  const exercise = '/id/teach/exercises/which-role/';
  rows.push([
    `“check” to the answer painted on ${exercise}, network off, ${slowed}`,
    await medianOf(runs, () => timePainted(browser, origin + exercise, askForAnswer, 4)),
  ]);
  const lecture = '/id/talks/forty-minutes/';
  rows.push(
    [
      `Start to the first slide painted on ${lecture}, network off, ${slowed}`,
      await medianOf(runs, () => timePainted(browser, origin + lecture, startTalk, 4)),
    ],
    [
      `work after a step to the next slide on ${lecture}, ${slowed}`,
      await medianOf(runs, () => timeFilter(browser, origin + lecture, nextSlide, openStage)),
    ],
  );
  return formatTable(['what', 'ms'], rows);
}
