import type { Chart, Scale, Whole } from '#data/types';

/** How a chart shows its figures: on value scales, on lines, as parts of a whole, as text, or by period only. */
export type Places = {
  readonly scales: readonly Scale[];
  readonly lines: readonly (readonly string[])[];
  readonly wholes: readonly Whole[];
  readonly asText: readonly string[];
  readonly asTime: readonly string[];
};

function textOf(chart: Chart): readonly (string | null)[] {
  return [
    ...('cards' in chart ? chart.cards.map(({ amount }) => amount) : []),
    ...('questions' in chart
      ? chart.questions.flatMap((question) => ('numbers' in question ? question.numbers : []))
      : []),
    ...('remarks' in chart ? chart.remarks : []),
    ...('steps' in chart ? chart.steps.flatMap(({ figures }) => figures) : []),
    ...('textOnly' in chart ? chart.textOnly : []),
  ];
}

/** The places of a chart's figures, whatever its form. */
export function placesOf(chart: Chart): Places {
  return {
    scales: 'scales' in chart ? chart.scales : [],
    lines: 'lines' in chart ? chart.lines : [],
    wholes: 'partsOf' in chart ? chart.partsOf : [],
    asText: textOf(chart).filter((id) => id !== null),
    asTime: [
      ...('timeOnly' in chart ? chart.timeOnly : []),
      ...('groups' in chart ? chart.groups.flatMap(({ figures }) => figures) : []),
    ],
  };
}
