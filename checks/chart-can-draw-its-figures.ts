import type { Chart, Figure } from '#data/types';
import type { Check } from './types';

type Period = Pick<Figure['period'], 'from' | 'to'>;

/** What a form reads of a figure to draw it: the problem of a figure without it, and what to do. */
const needs = {
  number: {
    isMet: ({ value }: Figure) => value !== null,
    problem: 'which has no value',
  },
  numberOrLowerEnd: {
    isMet: ({ value, bounds }: Figure) => (value ?? bounds?.min ?? null) !== null,
    problem: 'of which neither value nor lower end is known',
  },
  bothEnds: {
    isMet: ({ bounds }: Figure) => bounds !== null && bounds.min !== null && bounds.max !== null,
    problem: 'whose bounds lack an end',
  },
  year: {
    isMet: ({ period: { from, to } }: Figure) =>
      from !== null && (to === null || from.slice(0, 4) === to.slice(0, 4)),
    problem: 'whose period has no single year to stand under',
  },
  end: {
    isMet: ({ period, periodsReported }: Figure) =>
      (periodsReported.length > 0 ? periodsReported : [period]).every(
        ({ to }: Period) => to !== null,
      ),
    problem: 'of which a period has no end',
  },
} as const;

type Asked = readonly [
  field: string,
  ids: readonly string[],
  ...needs: readonly (keyof typeof needs)[],
];

/** Which figures a chart draws so that it needs something of them; parts and their whole have numbers that add up. */
function askedBy(chart: Chart): readonly Asked[] {
  switch (chart.form) {
    case 'stacked-bar':
      return [['partsOf', chart.partsOf[0].parts, 'year']];
    case 'columns-and-apart':
      return [
        ['scales.0', chart.scales[0].figures, 'number', 'year'],
        ['partsOf', [chart.partsOf[0].whole], 'year'],
      ];
    case 'dot-plot':
      return [['scales.0', chart.scales[0].figures, 'number', 'year']];
    case 'quarter-dots':
      return chart.panels.map(
        ({ figures }, i) => [`panels.${i}`, figures, 'numberOrLowerEnd', 'year'] as const,
      );
    case 'hundred-and-range':
      return [
        ['share', [chart.share], 'number'],
        ['range', [chart.range], 'bothEnds'],
      ];
    case 'hundred-rows':
      // A share said in words has its marks in the record of the chart.
      return chart.rows.map(
        ({ figure, soft }, i) => [`rows.${i}`, soft ? [] : [figure], 'number'] as const,
      );
    case 'steps':
      return chart.steps.map(({ figures }, i) => [`steps.${i}`, figures, 'number'] as const);
    case 'reported-periods':
      return [['timeOnly', [chart.timeOnly[0]], 'end']];
    case 'covered-periods':
      return chart.groups.map(({ figures }, i) => [`groups.${i}`, figures, 'end'] as const);
    default:
      return [];
  }
}

/** A drawing stops at a figure that lacks what its form shows of it, so this is said of the record first. */
export const chartCanDrawItsFigures: Check = {
  name: 'chart-can-draw-its-figures',
  description:
    'Each figure of a chart has what its form draws of it: a value, a single year, both ends of a range, or the end of a period.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) =>
      askedBy(chart).flatMap(([field, ids, ...asked]) =>
        ids.flatMap((id) => {
          const figure = facts.figures[id];
          return asked
            .filter((need) => figure && !needs[need].isMet(figure))
            .map((need) => ({
              collection: 'charts',
              record,
              field,
              problem: `has "${id}", ${needs[need].problem}, and the form "${chart.form}" draws it`,
              fix: 'Take it out, or take another form: data/chartForms.ts says what each draws.',
            }));
        }),
      ),
    ),
};
