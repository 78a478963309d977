import { locales } from '#data/locales';
import type { Case } from '#data/types';
import { everyText } from './everyText';
import type { Check } from './types';

/** Words that the house does not use of its own accord; see CONTRIBUTING, "A word". */
const superseded: Readonly<Record<string, string>> = {
  'child pornography': 'child sexual abuse material',
  'child prostitution': 'exploitation of children in prostitution',
  'child prostitute': 'child victim',
  'sex tourism': 'sexual exploitation of children in travel and tourism',
  'pornografi anak': 'materi kekerasan seksual terhadap anak',
  'prostitusi anak': 'eksploitasi anak dalam prostitusi',
  'pelacuran anak': 'eksploitasi anak dalam prostitusi',
  'pelacur anak': 'anak korban',
  'wisata seks': 'eksploitasi seksual anak dalam perjalanan dan pariwisata',
  socialisation: 'awareness raising, outreach',
  socialization: 'awareness raising, outreach',
  pelecehan: 'kekerasan',
  'korban terlibat': 'a sentence whose subject is the offender',
  'melibatkan anak': 'a sentence whose subject is the offender',
  // Words that were read as something else: "tidak sebanding" also means unequal, the very claim that is avoided.
  'tidak sebanding': 'tidak dapat dibandingkan',
  'bagian dari semua anak': 'persentase dari seluruh anak',
  'aliran uang': 'aliran dana',
  'catatan publik': 'sumber publik',
  'terakhir terlihat': 'terakhir tercantum di halaman publik',
  'bacaan kami': 'tafsiran kami',
  'kerangka tandingan': 'kerangka pembanding',
  'bukti tandingan': 'bukti yang berlawanan',
  'memegang pena': 'a sentence that says who wrote and who decided',
};

function unquoted(words: string): string {
  // An apostrophe inside a word closes nothing.
  return words.replace(
    /(?<!\p{L})(?:'(?:[^']|(?<=\p{L})'(?=\p{L}))+'|‘(?:[^’]|(?<=\p{L})’(?=\p{L}))+’)(?!\p{L})|“[^”]*”/gu,
    ' ',
  );
}

function isPrintedBySomeoneElse(facts: Case, collection: string, record: string, field: string) {
  if (collection === 'claims' && field === 'quote') return true;
  const usage = facts.glossary[record]?.usage;
  const isHeadword = collection === 'glossary' && field === 'term';
  return isHeadword && (usage === 'discouraged' || usage === 'title_only');
}

/** Our own sentences never take up a word that makes a child the subject of the offence. */
export const supersededWordStaysAQuotation: Check = {
  name: 'superseded-word-stays-a-quotation',
  description:
    'Superseded words stand only in titles and citations as printed, in quotation marks, in the phrases quoted from the abstract, and as headwords of the glossary that are marked discouraged or title_only.',
  run: (facts, house) =>
    everyText(facts, house).flatMap(({ text, collection, record, field }) => {
      if (isPrintedBySomeoneElse(facts, collection, record ?? '', field)) return [];
      return locales.flatMap((locale) => {
        const words = unquoted(text[locale]).toLowerCase();
        return Object.entries(superseded)
          .filter(([word]) => words.includes(word))
          .map(([word, better]) => ({
            collection,
            record,
            field: `${field}.${locale}`,
            problem: `says "${word}"`,
            mend: `Say "${better}", or quote the word as the source's.`,
          }));
      });
    }),
};
