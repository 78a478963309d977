import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import fallback from './fallbackWidths.json';
import { fallbackWidthsAt, sizeAdjust, widthsAt, type Fallback } from './plusJakartaSans';

const path = 'lib/text/letterWidths.json';
const weights = [500, 700] as const;

const thousandths = (widths: readonly number[]) => widths.map((width) => Math.round(width * 1000));

async function letterWidths(): Promise<string> {
  const web: Record<number, number[]> = {};
  const fallbacks: Record<Fallback, Record<number, number[]>> = { arial: {}, roboto: {} };
  for (const weight of weights) {
    const widths = await widthsAt(weight);
    web[weight] = thousandths(widths);
    for (const family of ['arial', 'roboto'] as const) {
      const larger = sizeAdjust(widths, family, weight);
      fallbacks[family][weight] = thousandths(
        fallbackWidthsAt(family, weight).map((w) => w * larger),
      );
    }
  }
  const about =
    'Made by scripts/letterWidths.json.ts. Advance widths in thousandths of an em, letter by letter; the fallbacks as components/ui/made/font.css enlarges them.';
  const all = { about, characters: fallback.characters, web, ...fallbacks };
  return format(JSON.stringify(all), { parser: 'json', printWidth: 100 });
}

/**
 * Makes sure that the widths in `lib/text/letterWidths.json` are those of the font in use.
 * @throws Error saying how to renew them.
 */
export async function run(): Promise<void> {
  if (readFileSync(path, 'utf8') === (await letterWidths())) return;
  throw new Error(`${path} is not of this font. Renew it: npx tsx scripts/letterWidths.json.ts`);
}

if (process.argv[1]?.endsWith('letterWidths.json.ts')) {
  if (process.argv.includes('--check')) await run();
  else writeFileSync(path, await letterWidths());
}
