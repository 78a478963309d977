import type { ChartForm } from '#data/types';
import type { Check, Finding } from './types';

/** How many value scales a form may show. Two only where it draws them apart, each with its own ground line. */
const scalesOfForm: Readonly<Record<ChartForm, 0 | 1 | 2>> = {
  'comparison-matrix': 0,
  'reported-periods': 0,
  'covered-periods': 0,
  steps: 0,
  'columns-and-apart': 2,
  'stacked-bar': 1,
  'hundred-marks': 1,
  'quarter-dots': 1,
  'grouped-marks': 1,
  'dot-plot': 1,
  'hundred-and-range': 1,
  'hundred-rows': 1,
  lanes: 0,
  'filled-and-hollow': 0,
  'source-grid': 0,
  'actor-matrix': 0,
};

/** No chart has two axes, and a form made of words or time has no value scale at all. */
export const chartHasOneAxis: Check = {
  name: 'chart-has-one-axis',
  description:
    'A chart has as many value scales as its form can draw apart, at least one if the form measures values, and no figure on two of them.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, { form, scales }]) => {
      const findings: Finding[] = [];
      if (scales.length > scalesOfForm[form]) {
        findings.push({
          collection: 'charts',
          record,
          field: 'scales',
          problem: `number ${scales.length}, and the form "${form}" shows ${scalesOfForm[form]}`,
          mend: 'Make it two charts, or show the second scale as text.',
        });
      }
      if (scales.length === 0 && scalesOfForm[form] > 0) {
        findings.push({
          collection: 'charts',
          record,
          field: 'scales',
          problem: `is empty, and the form "${form}" measures values`,
          mend: 'Say which figures share its scale, or take a form of words or time.',
        });
      }
      const all = scales.flat();
      const doubled = all.find((id, i) => all.indexOf(id) !== i);
      if (doubled !== undefined) {
        findings.push({
          collection: 'charts',
          record,
          field: 'scales',
          problem: `puts "${doubled}" on a scale twice`,
          mend: 'Keep one place.',
        });
      }
      return findings;
    }),
};
