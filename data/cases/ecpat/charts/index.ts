import type { Joined } from '#data/define';
import type { Chart } from '#data/types';
import { chartsOfPpatk } from './ppatk';
import { chartsOfReportsAndComplaints } from './reports-and-complaints';
import { chartsOfSurveys } from './surveys';
import { chartsOfRecords } from './records';

/** The charts that the evidence allows, with what may share a scale or a line. */
export const charts = {
  ...chartsOfPpatk,
  ...chartsOfReportsAndComplaints,
  ...chartsOfSurveys,
  ...chartsOfRecords,
} satisfies Joined<
  [
    typeof chartsOfPpatk,
    typeof chartsOfReportsAndComplaints,
    typeof chartsOfSurveys,
    typeof chartsOfRecords,
  ],
  Chart
>;

/** Id of one of them. */
export type ChartId = keyof typeof charts;
