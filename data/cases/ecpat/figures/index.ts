import type { Joined } from '#data/define';
import type { Figure } from '#data/types';
import { claimOfThePaper } from './claim-of-the-paper';
import { ppatkTransactions } from './ppatk-transactions';
import { ppatkAnalysesAndReports } from './ppatk-analyses-and-reports';
import { kpaiComplaints } from './kpai-complaints';
import { ncmecCybertipline } from './ncmec-cybertipline';
import { simfoni20192022 } from './simfoni-2019-2022';
import { simfoni20232024 } from './simfoni-2023-2024';
import { safenetKbgo } from './safenet-kbgo';
import { safenetWorkedOut } from './safenet-worked-out';
import { surveys } from './surveys';
import { ecpatAndContext } from './ecpat-and-context';

/** Published figures: what each measures and does not, who said it and when. */
export const figures = {
  ...claimOfThePaper,
  ...ppatkTransactions,
  ...ppatkAnalysesAndReports,
  ...kpaiComplaints,
  ...ncmecCybertipline,
  ...simfoni20192022,
  ...simfoni20232024,
  ...safenetKbgo,
  ...safenetWorkedOut,
  ...surveys,
  ...ecpatAndContext,
} satisfies Joined<
  [
    typeof claimOfThePaper,
    typeof ppatkTransactions,
    typeof ppatkAnalysesAndReports,
    typeof kpaiComplaints,
    typeof ncmecCybertipline,
    typeof simfoni20192022,
    typeof simfoni20232024,
    typeof safenetKbgo,
    typeof safenetWorkedOut,
    typeof surveys,
    typeof ecpatAndContext,
  ],
  Figure
>;

/** Id of one of them. */
export type FigureId = keyof typeof figures;
