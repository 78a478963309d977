import type { Joined } from '#data/define';
import type { Chart } from '#data/types';
import { chartsOfComplaints } from './complaints';
import { chartsOfKpai } from './kpai';
import { chartsOfNcmec } from './ncmec';
import { chartsOfPpatk } from './ppatk';
import { chartsOfRecords } from './records';
import { chartsOfSurveys } from './surveys';

/** The charts that the evidence allows, with what may share a scale or a line. */
export const charts = {
  ...chartsOfPpatk,
  ...chartsOfKpai,
  ...chartsOfNcmec,
  ...chartsOfComplaints,
  ...chartsOfSurveys,
  ...chartsOfRecords,
} satisfies Joined<
  [
    typeof chartsOfPpatk,
    typeof chartsOfKpai,
    typeof chartsOfNcmec,
    typeof chartsOfComplaints,
    typeof chartsOfSurveys,
    typeof chartsOfRecords,
  ],
  Chart
>;

/** Id of one of them. */
export type ChartId = keyof typeof charts;
