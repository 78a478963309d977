import { locales, type Locale } from '#data/locales';
import { everyText } from './everyText';
import { exceptionsOf } from './exceptionsOf';
import { homeOf } from './homeOf';
import { subjectOf } from './subjectOf';
import type { Check } from './types';

const name = 'universal-is-looked-at';

const kinds = {
  id: '(?:sumber|halaman|media|berita|laporan|catatan|data|angka|jumlah|pernyataan|dokumen)',
  en: '(?:source|page|outlet|report|record|count|number|figure|statement|document)',
} as const;

/** Sentences about all that there is, where only some of it was searched. */
const universals: Readonly<Record<Locale, readonly RegExp[]>> = {
  id: [
    /\btidak pernah (?:diumumkan|disebut|ditulis|dihitung|dibandingkan|diterbitkan|diukur)/i,
    /\bdi mana pun\b/i,
    /\bsetiap kali\b.*\b(?:disebut|ditulis|tercantum)\b/i,
    /\b(?:angka|jumlah|nilai)\b.{0,40}\btidak diumumkan\b/i,
    new RegExp(`\\btidak ada (?:satu pun )?${kinds.id}\\b`, 'i'),
    new RegExp(`\\btidak satu pun ${kinds.id}\\b`, 'i'),
    new RegExp(`\\b${kinds.id} mana pun\\b`, 'i'),
    new RegExp(`\\bsatu-satunya ${kinds.id}\\b`, 'i'),
    new RegExp(`\\b(?:semua|kebanyakan|setiap) (?:sumber|halaman|media|berita)\\b`, 'i'),
    new RegExp(`\\bbelum (?:pernah|ada) ${kinds.id}\\b`, 'i'),
  ],
  en: [
    /\bnever (?:been )?(?:published|announced|stated|counted|compared|given|printed|measured)\b/i,
    /\b(?:nowhere|wherever|anywhere)\b/i,
    /\b(?:was|were) not published\b/i,
    new RegExp(`\\bno (?:public |other )?${kinds.en}s?\\b(?! of\\b)`, 'i'),
    new RegExp(`\\bnone of the (?:${kinds.en}s|abstracts)\\b`, 'i'),
    new RegExp(`\\bthe only (?:public )?${kinds.en}\\b`, 'i'),
    /\b(?:all|most|every) (?:sources?|pages?|outlets?|reports?)\b/i,
  ],
};

/** Words that bind a sentence to what was read or searched; the abstract was read as a whole. */
const bound: Readonly<Record<Locale, RegExp>> = {
  id: /\b(?:kami|yang dibaca|dibaca untuk|abstrak)/i,
  en: /\b(?:we|our|us|was read|were read|read for the site|was found|were found|abstract)\b/i,
};

function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=[.;:?!])\s+/);
}

/** "Never published" claims to know every page there is. A text says what we read and did not find. */
export const universalIsLookedAt: Check = {
  name,
  description:
    'No sentence of a record speaks of all sources, or of none, without saying that these are the ones we read; each one kept is listed by the case with its reason.',
  allowed: exceptionsOf(name),
  run: (facts, context) =>
    everyText(facts, context)
      .filter(({ collection }) => !['messages', 'words', 'corrections'].includes(collection))
      .flatMap(({ text, ...place }) =>
        locales.flatMap((locale) =>
          sentencesOf(text[locale]).flatMap((sentence) => {
            const [found] = universals[locale].flatMap((one) => one.exec(sentence)?.[0] ?? []);
            if (!found || bound[locale].test(sentence)) return [];
            return {
              ...place,
              field: `${place.field}.${locale}`,
              problem: `says “${found}” of more than was read`,
              fix: `Say what we read and did not find, or list the place under this rule, with the reason, in exceptions of ${homeOf('exceptions', facts, context)}.`,
              subject: subjectOf(place),
            };
          }),
        ),
      ),
};
