import type { ChartProps } from '../chartProps';

/** Drawn in a later step. */
export function ReportedPeriods({ chart }: ChartProps) {
  return <div data-chart={chart.id} />;
}
