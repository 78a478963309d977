import type { TalkWords } from '../talks/talkWords';
import type { BriefLabels } from './resolvedBrief';

/** Words of the interface that the brief needs, in its language, which need not be the page's. */
export type BriefWords = {
  readonly labels: BriefLabels;
  /** How many activities there are, and what those directly about the subject are called. */
  readonly counted: Pick<TalkWords, 'activities' | 'direct'>;
  readonly amountRows: Readonly<Record<'saidBy' | 'measures' | 'period' | 'notMeasures', string>>;
  readonly moreSources: (count: number) => string;
  readonly lastSeen: (date: string) => string;
  /** @param values day on which the records were gone through; address or `none` */
  readonly imprint: (values: { readonly date: string; readonly address: string }) => string;
};
