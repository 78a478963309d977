import type { Locale } from '#data/locales';
import { locales } from '#data/locales';
import { countWords } from '#lib/talks/countWords';
import type { Check } from './types';

/** Words a minute at which each language is spoken to a room without haste. */
const pace: Readonly<Record<Locale, { readonly least: number; readonly most: number }>> = {
  id: { least: 105, most: 125 },
  en: { least: 115, most: 130 },
};

/** A plan that the words cannot keep makes the speaker hurry over what qualifies a figure. */
export const wordsFillThePlannedSeconds: Check = {
  name: 'words-fill-the-planned-seconds',
  description:
    'The notes of a slide fill its planned seconds, without those in which the room speaks, at 105 to 125 words a minute in Indonesian and 115 to 130 in English.',
  run: (facts) =>
    Object.entries(facts.talks).flatMap(([record, { slides }]) =>
      slides.flatMap(({ id, notes, seconds, roomSeconds }) =>
        locales.flatMap((locale) => {
          const words = notes.reduce((sum, paragraph) => sum + countWords(paragraph[locale]), 0);
          const minutes = (seconds - roomSeconds) / 60;
          const least = Math.ceil(pace[locale].least * minutes);
          const most = Math.floor(pace[locale].most * minutes);
          if (words >= least && words <= most) return [];
          return {
            collection: 'talks',
            record,
            field: `slides.${id}.notes (${locale})`,
            problem: `has ${words} words for ${seconds - roomSeconds} seconds, which want ${least} to ${most}`,
            fix: 'Change the words, or the planned seconds.',
          };
        }),
      ),
    ),
};
