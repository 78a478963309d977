import { locales, type Locale } from '#data/locales';
import type { PairExercise } from '#data/teachingTypes';
import type { Case, Figure, Text } from '#data/types';
import { formatNumber, formatRupiah } from '#lib/figures/formatFigure';
import type { Check, Finding } from './types';

/** Words that say whether two numbers may be compared, or how they would look beside each other. */
const telling: Readonly<Record<Locale, RegExp>> = {
  id: /(?<!\p{L})(?:(?:di|mem|per|pem|se|ter)?banding\p{L}*|garis|naik|kenaikan|meningkat|turun|menurun|penurunan|lonjakan|perubahan|(?:di|ber)?sanding\p{L}*|sumbu|skala|grafik|bagan|dicampur|hal yang sama)(?!\p{L})/iu,
  en: /\b(?:(?:in)?compar\w+|lines?|rises?|rose|rising|increased?|increases|falls?|fell|falling|decreased?|jump|changes?|set beside|axis|scales?|plotted|charts?|mixed|same thing)\b/i,
};

/** The value of a figure as the page writes it, where it stands as a number of its own. */
function valueIn(words: string, { value, unit }: Figure, locale: Locale): string | null {
  if (value === null) return null;
  const write = unit?.startsWith('idr') ? formatRupiah : formatNumber;
  const number = write(value, locale);
  const at = words.indexOf(number);
  const isLonger =
    /[\d.,]$/.test(words.slice(0, at)) || /^[.,]?\d/.test(words.slice(at + number.length));
  return at < 0 || isLonger ? null : number;
}

const withoutComparison = 'Say what the number counts, without the comparison.';

type Shown = {
  readonly place: Pick<Finding, 'collection' | 'record' | 'field'>;
  readonly text: Text;
  readonly fix: string;
};

/** What the card of a figure shows before the answer; the caution only where no text takes its place. */
function shownOf({ cards }: PairExercise, id: string, figure: Figure): readonly Shown[] {
  const card = cards[id];
  const ofRecord = (['label', 'measures'] as const).map((field) => ({
    place: { collection: 'figures', record: id, field },
    text: figure[field],
    fix: withoutComparison,
  }));
  return [
    ...ofRecord,
    {
      place: { collection: 'exercises', record: 'share-a-scale', field: `cards.${id}` },
      text: card ?? figure.caution,
      fix: card
        ? withoutComparison
        : 'Write a text for the card that only says what the number counts.',
    },
  ];
}

function findOn(facts: Case, exercise: PairExercise, id: string): readonly Finding[] {
  const figure = facts.figures[id];
  if (!figure) return [];
  const partners = Object.values(exercise.items)
    .filter(({ figures }) => figures.includes(id))
    .flatMap(({ figures }) => figures.filter((other) => other !== id))
    .flatMap((other) => facts.figures[other] ?? []);
  return shownOf(exercise, id, figure).flatMap(({ place, text, fix }) =>
    locales.flatMap((locale) => {
      const word = telling[locale].exec(text[locale])?.[0];
      // A label may hold the same number, as a figure that quotes another does.
      const named = place.collection === 'exercises' ? partners : [];
      const numbers = new Set(named.map((other) => valueIn(text[locale], other, locale)));
      const said = [
        ...(word ? [`"${word}"`] : []),
        ...[...numbers].flatMap((number) =>
          number === null ? [] : [`"${number}", the other figure of a pair,`],
        ),
      ];
      return said.map((what) => ({
        ...place,
        field: `${place.field}.${locale}`,
        problem: `says ${what} before the answer`,
        fix,
      }));
    }),
  );
}

/** Whether two figures may share a scale is what is asked, so no card may say it. The whole caution stands with the answer. */
export const exerciseGivesNoScaleAway: Check = {
  name: 'exercise-gives-no-scale-away',
  description:
    'No card of “May these share a scale?” says before the answer whether its figure may be compared, or names the other figure; where a caution does, a text for the card takes its place. Each such text is about a figure of a pair.',
  run: (facts) => {
    const exercise = facts.exercises['share-a-scale'];
    if (!exercise) return [];
    const shown = new Set(Object.values(exercise.items).flatMap(({ figures }) => figures));
    return [
      ...[...shown].flatMap((id) => findOn(facts, exercise, id)),
      ...Object.keys(exercise.cards)
        .filter((id) => !shown.has(id))
        .map((id) => ({
          collection: 'exercises',
          record: 'share-a-scale',
          field: `cards.${id}`,
          problem: 'is about a figure that no pair shows',
          fix: 'Remove it, or write a pair with the figure.',
        })),
    ];
  },
};
