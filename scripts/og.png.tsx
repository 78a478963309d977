import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ImageResponse } from 'next/og';
import subsetFont from 'subset-font';
import { base } from '#data/index';
import { builtLocales } from '#data/locales';
import { interfaceWords } from '#i18n/interfaceWords';
import { offeredPages } from '#lib/pages/isOffered';
import { smallPng } from './charts/smallPng';
import { Card, cardSize } from './og/card';
import { fontFile } from './plusJakartaSans';

const folder = 'public/made/og';
const keyFile = `${folder}/key.txt`;
// A change in them makes all pictures anew.
const makers = ['scripts/og/card.tsx', 'scripts/charts/smallPng.ts'];

/** What each picture says, by the name of its file. */
export function listCards() {
  return builtLocales.flatMap((locale) => {
    const { Header, Pages } = interfaceWords(locale);
    return offeredPages(base).map((page) => ({
      name: `${page}.${locale}`,
      siteName: Header.siteName,
      title: Pages[page].name,
      description: Pages[page].description,
    }));
  });
}

/** Draws the pictures that are shown where a page is shared, one for each listed page and language. */
export async function run(): Promise<void> {
  const cards = listCards();
  const key = createHash('sha256')
    .update(JSON.stringify(cards) + makers.map((file) => readFileSync(file, 'utf8')).join(''))
    .digest('hex');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  const letters = [...new Set(cards.flatMap((card) => [...Object.values(card).join('')]))].join('');
  const fonts = await Promise.all(
    ([400, 700] as const).map(async (weight) => {
      const options = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
      const data = await subsetFont(fontFile, letters, options);
      return { name: 'Plus Jakarta Sans', weight, data };
    }),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, ...words } of cards) {
    const picture = new ImageResponse(<Card {...words} />, { ...cardSize, fonts });
    writeFileSync(
      `${folder}/${name}.png`,
      await smallPng(Buffer.from(await picture.arrayBuffer())),
    );
  }
  writeFileSync(keyFile, key);
}
