import type { Case, Figure, Scale, Whole } from '#data/types';
import { placesOf } from '#lib/charts/placesOf';
import { endOf, startOf } from '#lib/dates/decimalYear';
import { areComparable } from './areComparable';
import type { Check } from './types';

type Pair = readonly [string, string];

/** What is wrong with two figures on one scale, after "puts a beside b, "; `null` where nothing is. */
type Objection = string | null;

/** What a unit counts: the first word of its id. A share in words and a percentage are both shares. */
function kindOfUnit(unit: string | null): string {
  const first = unit?.split('-')[0] ?? 'nothing';
  return first === 'percent' ? 'share' : first;
}

function measureOf(facts: Case, id: string): string {
  const figure = facts.figures[id];
  return figure ? `${figure.topic}, ${kindOfUnit(figure.unit)}` : 'unknown';
}

/** Length of a figure's period in whole months, in words; `null` where an end is not known. */
function lengthOf(figure: Figure | undefined): string | null {
  const { from, to } = figure?.period ?? { from: null, to: null };
  if (from === null || to === null) return null;
  return `${Math.round(12 * (endOf(to) - startOf(from)))} months`;
}

function objectToLengths(facts: Case, [a, b]: Pair): Objection {
  const lengths = [a, b].map((id) => lengthOf(facts.figures[id]) ?? 'of unknown length');
  return new Set(lengths).size === 1 && lengths[0] !== 'of unknown length'
    ? null
    : `and their periods are ${lengths.join(' and ')}`;
}

/** One survey has one time, and some page gives both shares. */
function objectToSurveys(facts: Case, [a, b]: Pair): Objection {
  const [one, other] = [facts.figures[a], facts.figures[b]];
  if (!one || !other || !one.sources.some((source) => other.sources.includes(source)))
    return 'and no source gives both';
  const timeOf = ({ period }: Figure) => [period.from, period.to, period.precision].join();
  return timeOf(one) === timeOf(other) ? null : 'and their periods are not the same';
}

function objectTo(
  facts: Case,
  { basis }: Scale,
  wholes: readonly Whole[],
  [a, b]: Pair,
): Objection {
  switch (basis.is) {
    case 'comparable':
      return areComparable(facts, a, b)
        ? objectToLengths(facts, [a, b])
        : 'and neither calls the other comparable';
    case 'parts': {
      const together = wholes.some(({ parts }) => parts.includes(a) && parts.includes(b));
      return together ? null : 'and no whole of the chart has both as parts';
    }
    case 'same-count':
      return objectToLengths(facts, [a, b]);
    case 'same-survey':
      return measureOf(facts, a).endsWith('share')
        ? objectToSurveys(facts, [a, b])
        : 'and they are no shares';
  }
}

function pairsOf({ figures }: Scale): readonly Pair[] {
  return figures.flatMap((a, i) => figures.slice(i + 1).map((b) => [a, b] as const));
}

/** One scale, one thing counted, and a reason why its figures may be seen beside each other. */
export const scaleSharesOneMeasure: Check = {
  name: 'scale-shares-one-measure',
  description:
    'Figures on one scale of a chart have one topic, count the same kind of thing (the first word of their units), and bear out the basis that the scale names.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) => {
      const { scales, wholes } = placesOf(chart);
      return scales.flatMap((scale, i) =>
        pairsOf(scale).flatMap(([a, b]) => {
          const [one, other] = [measureOf(facts, a), measureOf(facts, b)];
          const objection =
            one === other
              ? objectTo(facts, scale, wholes, [a, b])
              : `which are ${one} and ${other}`;
          if (objection === null) return [];
          return {
            collection: 'charts',
            record,
            field: `scales.${i}`,
            problem: `puts "${a}" beside "${b}" as ${scale.basis.is}, ${objection}`,
            fix: 'Take one of them off the scale and show it as text, or name the basis that holds.',
          };
        }),
      );
    }),
};
