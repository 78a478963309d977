import type { ChartTable, TableInput } from './chartTable';
import { tableOfActivities, tableOfFocus } from './tableOfActivities';
import { tableOfActors } from './tableOfActors';
import { tableOfFigures } from './tableOfFigures';
import { tableOfSources } from './tableOfSources';

/** The table of a chart: its figures, or its counts cell by cell, each row with caution and source. */
export function tableOfChart(input: TableInput): ChartTable {
  switch (input.chart.form) {
    case 'lanes':
      return tableOfActivities(input);
    case 'filled-and-hollow':
      return tableOfFocus(input);
    case 'source-grid':
      return tableOfSources(input);
    case 'actor-matrix':
      return tableOfActors(input);
    default:
      return tableOfFigures(input);
  }
}
