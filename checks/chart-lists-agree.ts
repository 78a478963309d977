import type { Case, Chart } from '#data/types';
import { placesOf } from '#lib/charts/placesOf';
import type { Check } from './types';

type Disagreement = { readonly field: string; readonly problem: string };

/** Figures drawn in rows or panels, which must be those of the scale; `null` for forms without such lists. */
function drawnOnScale(
  chart: Chart,
): { readonly field: string; readonly ids: readonly string[] } | null {
  if ('rows' in chart) return { field: 'rows', ids: chart.rows.map(({ figure }) => figure) };
  if ('panels' in chart)
    return { field: 'panels', ids: chart.panels.flatMap(({ figures }) => figures) };
  if ('share' in chart) return { field: 'share', ids: [chart.share, chart.range] };
  return null;
}

function compareWithScale(chart: Chart): readonly Disagreement[] {
  const drawn = drawnOnScale(chart);
  if (!drawn) return [];
  const onScale = placesOf(chart).scales.flatMap(({ figures }) => figures);
  const missing = onScale.filter((id) => !drawn.ids.includes(id));
  const foreign = drawn.ids.filter((id) => !onScale.includes(id));
  return [
    ...missing.map((id) => ({
      field: drawn.field,
      problem: `leaves out "${id}", which is on the scale`,
    })),
    ...foreign.map((id) => ({
      field: drawn.field,
      problem: `holds "${id}", which is not on the scale`,
    })),
  ];
}

function compareCounts(facts: Case, chart: Chart): readonly Disagreement[] {
  const disagreements: Disagreement[] = [];
  if ('names' in chart) {
    const { length } = chart.partsOf[0].parts;
    if (chart.names.length !== length)
      disagreements.push({
        field: 'names',
        problem: `number ${chart.names.length}, and there are ${length} parts`,
      });
  }
  if ('readings' in chart) {
    const [amount] = chart.timeOnly;
    const periods = facts.figures[amount]?.periodsReported ?? [];
    if (chart.readings.length !== periods.length)
      disagreements.push({
        field: 'readings',
        problem: `number ${chart.readings.length}, and "${amount}" reports ${periods.length} periods`,
      });
    for (const [i, { apart }] of chart.readings.entries())
      for (const page of apart.filter((id) => !periods[i]?.sources.includes(id)))
        disagreements.push({
          field: `readings.${i}.apart`,
          problem: `names "${page}", which is no page of this period`,
        });
  }
  if ('groups' in chart) {
    const members = chart.groups.flatMap(({ figures }) => figures);
    for (const { figure } of chart.inWords.filter((one) => !members.includes(one.figure)))
      disagreements.push({ field: 'inWords', problem: `holds "${figure}", which is in no group` });
  }
  return disagreements;
}

/** What a chart says twice, it says alike. */
export const chartListsAgree: Check = {
  name: 'chart-lists-agree',
  description:
    'The rows, panels, names and readings of a chart hold what its scale, its parts and its figures have.',
  run: (facts) =>
    Object.entries(facts.charts).flatMap(([record, chart]) =>
      [...compareWithScale(chart), ...compareCounts(facts, chart)].map((disagreement) => ({
        collection: 'charts',
        record,
        ...disagreement,
        fix: 'Make both lists the same.',
      })),
    ),
};
