import { locales } from '#data/locales';
import { slideText, countLines } from '#lib/talks/slideText';
import type { Check } from './types';

/** A slide is read from the last row, so nothing on it may shrink to make room. */
export const slideFitsTheWall: Check = {
  name: 'slide-fits-the-wall',
  description:
    'The headline of a slide, each of its lines and its caution take at most two rows at the size in which they are shown.',
  run: (facts) =>
    Object.entries(facts.talks).flatMap(([record, { slides }]) =>
      slides.flatMap(({ id, headline, lines, caution }) =>
        [
          { name: 'headline', text: headline, setting: slideText.headline },
          ...lines.map((text, i) => ({ name: `lines.${i}`, text, setting: slideText.line })),
          ...(caution ? [{ name: 'caution', text: caution, setting: slideText.caution }] : []),
        ].flatMap(({ name, text, setting }) =>
          locales
            .filter((locale) => countLines(text[locale], setting) > 2)
            .map((locale) => ({
              collection: 'talks',
              record,
              field: `slides.${id}.${name} (${locale})`,
              problem: `takes ${countLines(text[locale], setting)} rows on the wall`,
              fix: 'Shorten it to two.',
            })),
        ),
      ),
    ),
};
