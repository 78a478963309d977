import type { ChartForm } from '#data/types';
import type { ChartTable, TableInput } from './chartTable';
import { ofForm } from './ofForm';
import { tableOfActivities, tableOfFocus } from './tableOfActivities';
import { tableOfActors } from './tableOfActors';
import { tableOfFigures } from './tableOfFigures';
import { tableOfSources } from './tableOfSources';

/** Forms that count records have a table of their own; all others list their figures. */
const tables: Readonly<Partial<Record<ChartForm, (input: TableInput) => ChartTable>>> = {
  lanes: tableOfActivities,
  'filled-and-hollow': tableOfFocus,
  'source-grid': (input) => tableOfSources({ ...input, chart: ofForm(input.chart, 'source-grid') }),
  'actor-matrix': tableOfActors,
};

/** The table of a chart: its figures, or its counts cell by cell, each row with caution and source. */
export function tableOfChart(input: TableInput): ChartTable {
  const table = tables[input.chart.form] ?? tableOfFigures;
  return table(input);
}
