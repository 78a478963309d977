import { execFileSync, spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { layOut } from './visit';

/** Whether the program that reads a print is there (Debian: poppler-utils). */
export const canReadPaper = spawnSync('pdftotext', ['-v']).error === undefined;

/** Words of a text without what a print may change: spaces, hyphens, a first letter that is set large. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u2010\u2011-]+/gu, '');
}

const shortestPiece = 6;

/** What a print says: as its lines were set, and as its columns are read. */
export class Paper {
  private readonly texts: readonly string[];
  readonly pages: number;

  constructor(pdf: Buffer) {
    const read = (...how: readonly string[]) =>
      execFileSync('pdftotext', [...how, '-', '-'], { input: pdf, maxBuffer: 1e9 }).toString();
    const raw = read('-raw');
    this.texts = [raw, read()].map(bare);
    this.pages = raw.split('\f').length - 1;
  }

  /** Whether a text stands on it; where a page ends amid columns, in up to three pieces. */
  holds(text: string): boolean {
    return this.texts.some((whole) => holdsPieces(whole, bare(text), 3));
  }
}

/** Whether a text is in another as one, or its beginning is and the rest as well. */
function holdsPieces(whole: string, text: string, most: number): boolean {
  if (whole.includes(text)) return true;
  if (most === 1 || text.length < 2 * shortestPiece) return false;
  let [from, to] = [0, text.length];
  while (to - from > 1) {
    const middle = Math.ceil((from + to) / 2);
    if (whole.includes(text.slice(0, middle))) from = middle;
    else to = middle;
  }
  // The text that follows on paper may begin with the same letters as what is left, and a page may end after one word.
  const end = Math.min(from, text.length - shortestPiece);
  return end > 0 && holdsPieces(whole, text.slice(end), most - 1);
}

// What paper leaves out on purpose: ways around the page, what needs a screen, and what stays folded unless a reader
// opened it (citations, answers, files). What is drawn with its dates, on the timeline and by month on the overview,
// stands in a table as well.
const left = [
  ...['.no-print', 'button', '.button', 'form', '.letters', '.about-contents', '.search-letters'],
  ...['details.stays-closed:not([open])', '.chips-more > summary', '.unseen', '.cloth'],
  ...[
    '.row-when',
    '.month-lanes',
    '.talk-card-picture',
    '.term-pop',
    'script',
    'style',
    'noscript',
    'svg',
  ],
].join(', ');

/** The texts that a reader can see on the page, with all folded out that paper folds out. */
export async function textsOf(page: Page): Promise<readonly string[]> {
  await layOut(page);
  return page.evaluate((leftOut) => {
    const closed = [...document.querySelectorAll('details')].filter(
      (one) => !one.open && !one.matches('.stays-closed, form *'),
    );
    for (const one of closed) one.open = true;
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const place = node.parentElement!;
      if (place.closest(leftOut) || place.getClientRects().length === 0) continue;
      if (/[\p{L}\p{N}]{2}/u.test(node.textContent ?? '')) texts.push(node.textContent ?? '');
    }
    for (const one of closed) one.open = false;
    return texts;
  }, left);
}

/** What is wider than its place on a page of A4, and would be cut; its class and by how many pixels. */
export async function cutOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const before = page.viewportSize();
  // The width between the margins.
  await page.setViewportSize({ width: 703, height: 1000 });
  const cut = await page.locator('main *').evaluateAll((all) =>
    all
      .filter(
        (one) =>
          one.getClientRects().length > 0 &&
          !one.closest('.unseen, svg, .slide, .talk-card-picture'),
      )
      .filter((one) => getComputedStyle(one).overflowX !== 'visible' && one.clientWidth > 1)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className}: ${one.scrollWidth - one.clientWidth}`),
  );
  await page.emulateMedia({ media: null });
  if (before) await page.setViewportSize(before);
  return cut;
}
