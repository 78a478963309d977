import { chartForms } from '#data/chartForms';
import { placesOf } from '#lib/charts/placesOf';
import type { Check, Finding } from './types';

/** No chart has two axes, and a form made of words or time has no value scale at all. */
export const chartHasOneAxis: Check = {
  name: 'chart-has-one-axis',
  description:
    'A chart has as many value scales as its form can draw apart, at least one if the form measures values, and no figure on two of them.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) => {
      const { form } = chart;
      const { scales } = placesOf(chart);
      const allowed = chartForms[form].scales;
      const findings: Finding[] = [];
      if (scales.length > allowed) {
        findings.push({
          collection: 'charts',
          record,
          field: 'scales',
          problem: `number ${scales.length}, and the form "${form}" shows ${allowed}`,
          fix: 'Make it two charts, or show the second scale as text.',
        });
      }
      if (scales.length === 0 && allowed > 0) {
        findings.push({
          collection: 'charts',
          record,
          field: 'scales',
          problem: `is empty, and the form "${form}" measures values`,
          fix: 'Say which figures share its scale, or take a form of words or time.',
        });
      }
      const all = scales.flatMap(({ figures }) => figures);
      const doubled = all.find((id, i) => all.indexOf(id) !== i);
      if (doubled !== undefined) {
        findings.push({
          collection: 'charts',
          record,
          field: 'scales',
          problem: `puts "${doubled}" on a scale twice`,
          fix: 'Keep one place.',
        });
      }
      return findings;
    }),
};
