import { locales, type Locale } from '#data/locales';
import { everyText } from './everyText';
import { exceptionsOf } from './exceptionsOf';
import { subjectOf } from './subjectOf';
import type { Check } from './types';

const name = 'text-gives-no-order-to-builders';

/** Where readers are told what to do, or what must not be drawn is the subject. */
const addressed = [
  'messages',
  'words',
  'helpChannels',
  'mustNotDraw',
  'teaching',
  'lessons',
  'talks',
  'exercises',
];

const orders: Readonly<Record<Locale, RegExp>> = {
  id: /\bjangan (?:dikutip|diringkas|meringkas|mengutip|memakai|menampilkan|mencantumkan|menautkan|digambar|dilukiskan)|\btidak boleh (?:dilukiskan|ditampilkan|dicantumkan|digambar(?:kan)?|diuraikan|ditautkan)|\bperlu diperiksa sebelum|\bperiksa sebelum|\bpakailah\b/i,
  en: /(?:^|[.;:,] )do not (?:list|show|draw|print|link|quote|summarise|describe|reproduce|repeat|publish)|\bmust not be (?:described|listed|shown|drawn|plotted|printed|linked|published|reproduced)|\buse no (?:figure|number)|\buse the total only|\bneeds checking before|\bcheck before\b/i,
};

/** A caution speaks to readers. What whoever builds the site has to heed belongs in `drawing`, `mustNotDraw` or a rule. */
export const textGivesNoOrderToBuilders: Check = {
  name,
  description:
    'No text that readers see tells whoever builds the site what to list, show, draw or quote; it says what the site does.',
  allowed: exceptionsOf(name),
  run: (facts, context) =>
    everyText(facts, context)
      .filter(({ collection, field }) => !addressed.includes(collection) && field !== 'drawing')
      .flatMap(({ text, ...place }) =>
        locales.flatMap((locale) => {
          const found = orders[locale].exec(text[locale])?.[0].replace(/^[.;:,] /, '');
          if (!found) return [];
          return {
            ...place,
            field: `${place.field}.${locale}`,
            problem: `gives an order: “${found}”`,
            fix: 'Say what this site does or leaves out, or what cannot be read from the record.',
            subject: subjectOf(place),
          };
        }),
      ),
};
