import type { ChartForm, chartForms } from './chartForms';
import type { Count } from './countTypes';
import type { NonEmpty, Text } from './basicTypes';
import type { PageKey } from './pages';

/**
 * Why figures may share a value scale.
 * `comparable`: each two call each other comparable, in their own records.
 * `parts`: they are parts of one whole of the same chart.
 * `same-count`: one counter counts one thing over periods of one length, though nobody calls it a series.
 * `same-survey`: shares of one survey, given together by a page.
 * The last two are our own decision, so `reason` says it to the reader.
 */
export type ScaleBasis =
  | { readonly is: 'comparable' | 'parts' }
  | { readonly is: 'same-count' | 'same-survey'; readonly reason: Text };

/** Figures that share one value scale, and what allows that. */
export type Scale<F extends string = string> = {
  readonly figures: NonEmpty<F>;
  readonly basis: ScaleBasis;
};

/** A whole and the parts that make it up. */
export type Whole<F extends string = string> = {
  readonly whole: F;
  readonly parts: NonEmpty<F>;
};

/** One side of a comparison in words: what it is called, and its amount. */
export type MatrixCard<F extends string = string> = { readonly name: Text; readonly amount: F };

/**
 * One question asked of both sides, answered by a field of each amount, or by a number given with each.
 * `null` is a side without such a number, of which `nothing` says so.
 */
export type MatrixQuestion<F extends string = string> =
  | { readonly label: Text; readonly asks: 'measures' | 'notMeasures' | 'period' | 'saidBy' }
  | {
      readonly label: Text;
      readonly numbers: readonly [F | null, F | null];
      readonly nothing: Text;
    };

/** A period that pages give for an amount; `apart` are pages that say more than the others of their row. */
export type PeriodReading<S extends string = string> = {
  readonly label: Text;
  readonly apart: readonly S[];
};

/** How bars of one group look. Colour is never the only difference. */
export type BarLook = 'dark' | 'light' | 'hatched' | 'dotted' | 'barred';

/** Figures of one subject, told apart by the look of their bars. */
export type CoveredGroup<F extends string = string> = {
  readonly name: Text;
  readonly look: BarLook;
  readonly figures: NonEmpty<F>;
};

/** One step: where and when numbers were given, which, and under which label. */
export type Step<F extends string = string> = {
  readonly title: Text;
  readonly label: Text;
  readonly figures: readonly F[];
};

/** A row of a hundred marks. `soft` is a share said in words: `words`, and the marks between which it fades. */
export type HundredRow<F extends string = string> = {
  readonly figure: F;
  readonly label: Text;
  readonly soft: { readonly words: Text; readonly from: number; readonly to: number } | null;
};

type WordKey<K extends ChartForm> = (typeof chartForms)[K]['words'][number];

/** What every chart says, whatever its form. */
type Common<K extends ChartForm> = {
  readonly form: K;
  readonly headline: Text;
  readonly subtitle: Text;
  readonly alt: Text;
  readonly caution: Text;
  readonly whyNotMisleading: Text;
  /** Words inside the drawing. */
  readonly words: Readonly<Record<WordKey<K>, Text>>;
  /** Sentences beside the drawing, in their order. */
  readonly notes: readonly Text[];
  /** What each `{placeholder}` of headline, subtitle and description counts. */
  readonly placeholders: Readonly<Record<string, Count>>;
};

/** A chart of published figures: all of them, in the order of table and panels. */
type Published<F extends string> = { readonly figures: NonEmpty<F> };

/** A chart that counts records of the case. */
type Counted = { readonly figures: readonly [] };

type Lines<F extends string> = {
  /** Figures joined by a line, in order; neighbours call each other comparable. */
  readonly lines: readonly NonEmpty<F>[];
};

/** What each form has beside its words, notes, scales and parts. */
type Own<F extends string, S extends string> = {
  'comparison-matrix': Published<F> & {
    readonly cards: readonly [MatrixCard<F>, MatrixCard<F>];
    readonly questions: NonEmpty<MatrixQuestion<F>>;
    /** What others said about both amounts. */
    readonly remarks: readonly F[];
  };
  'reported-periods': Published<F> & {
    /** Drawn by period; the first is the amount whose reported periods are shown. */
    readonly timeOnly: NonEmpty<F>;
    /** One for each period that the amount's record reports, in its order. */
    readonly readings: NonEmpty<PeriodReading<S>>;
  };
  'covered-periods': Published<F> & {
    readonly groups: NonEmpty<CoveredGroup<F>>;
    /** Amounts that were given in words only. */
    readonly inWords: readonly { readonly figure: F; readonly words: Text }[];
  };
  steps: Published<F> & { readonly steps: NonEmpty<Step<F>> };
  'columns-and-apart': Published<F> & {
    /** Sentences beside what stands apart. */
    readonly apartNotes: readonly Text[];
  };
  'stacked-bar': Published<F>;
  'hundred-marks': Published<F>;
  'quarter-dots': Published<F> &
    Lines<F> & {
      readonly panels: NonEmpty<{ readonly title: Text; readonly figures: NonEmpty<F> }>;
    };
  'grouped-marks': Published<F> & {
    /** What each part is called, in the order of the parts. */
    readonly names: NonEmpty<Text>;
  };
  'dot-plot': Published<F> & Lines<F>;
  'hundred-and-range': Published<F> & {
    /** The share that the marks show. */
    readonly share: F;
    /** The range in which it lies; both its ends are known. */
    readonly range: F;
    /** Named below the drawing, without geometry. */
    readonly textOnly: readonly F[];
  };
  'hundred-rows': Published<F> & {
    readonly rows: NonEmpty<HundredRow<F>>;
    /** The way on to another page of the site. */
    readonly onward: { readonly page: PageKey; readonly words: Text } | null;
  };
  lanes: Counted;
  'filled-and-hollow': Counted;
  'source-grid': Counted;
  'actor-matrix': Counted;
};

type Scales<K extends ChartForm, F extends string> = {
  0: object;
  1: { readonly scales: readonly [Scale<F>] };
  2: { readonly scales: readonly [Scale<F>, Scale<F>] };
}[(typeof chartForms)[K]['scales']];

type Parts<K extends ChartForm, F extends string> = {
  none: object;
  any: { readonly partsOf: readonly [Whole<F>] };
  two: {
    readonly partsOf: readonly [{ readonly whole: F; readonly parts: readonly [F, F] }];
  };
}[(typeof chartForms)[K]['parts']];

/** A chart of one form, or of any of several: what the evidence allows to be drawn, and in which words. */
export type ChartOf<K extends ChartForm, F extends string = string, S extends string = string> = {
  [P in K]: Common<P> & Own<F, S>[P] & Scales<P, F> & Parts<P, F>;
}[K];

/** A chart of any form. */
export type Chart<F extends string = string, S extends string = string> = ChartOf<ChartForm, F, S>;
