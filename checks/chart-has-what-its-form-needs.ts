import { chartForms } from '#data/chartForms';
import type { Chart } from '#data/types';
import type { Check, Finding } from './types';

type Untyped = Readonly<Record<string, unknown>>;

const common = [
  'headline',
  'subtitle',
  'alt',
  'caution',
  'whyNotMisleading',
  'figures',
  'placeholders',
  'notes',
] as const;

function lackingFields(chart: Chart): readonly string[] {
  const record: Untyped = chart;
  const words: Untyped = Object(record['words']);
  const { words: keys, lists, scales, parts } = chartForms[chart.form];
  const fields: readonly string[] = [
    ...common,
    ...lists,
    ...(scales > 0 ? ['scales'] : []),
    ...(parts === 'none' ? [] : ['partsOf']),
  ];
  return [
    ...fields.filter((field) => record[field] === undefined),
    ...keys.filter((key) => words[key] === undefined).map((key) => `words.${key}`),
  ];
}

function surplusWords(chart: Chart): readonly string[] {
  const keys: readonly string[] = chartForms[chart.form].words;
  return Object.keys(Object(chart.words)).filter((key) => !keys.includes(key));
}

/** Everything that a record lacks for its form, named at once. */
export const chartHasWhatItsFormNeeds: Check = {
  name: 'chart-has-what-its-form-needs',
  description:
    'A chart has a known form, every field and word that the form draws, and no word that it does not draw.',
  isShape: true,
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]): readonly Finding[] => {
      const at = { collection: 'charts', record };
      if (!Object.hasOwn(chartForms, chart.form)) {
        const known = Object.keys(chartForms).join(', ');
        return [
          {
            ...at,
            field: 'form',
            problem: `is "${String(chart.form)}", which is none`,
            fix: `The forms are ${known}.`,
          },
        ];
      }
      const lacking = lackingFields(chart);
      const surplus = surplusWords(chart);
      return [
        ...(lacking.length > 0
          ? [
              {
                ...at,
                field: 'form',
                problem: `is "${chart.form}", which also needs ${lacking.join(', ')}`,
                fix: 'Write them; data/chartTypes.ts says what each is.',
              },
            ]
          : []),
        ...(surplus.length > 0
          ? [
              {
                ...at,
                field: 'words',
                problem: `has ${surplus.join(', ')}, which the form "${chart.form}" does not draw`,
                fix: 'Take them out, or make them notes.',
              },
            ]
          : []),
      ];
    }),
};
