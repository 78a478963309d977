import type { Columns } from './columnsAndApart';
import type { Covered } from './coveredPeriods';
import type { Dots } from './dotPlot';
import type { Quarters } from './quarterDots';
import type { Strip } from './rangeStrip';
import type { Reported } from './reportedPeriods';
import type { Stack } from './stackedBar';

/** All that a drawing needs, by form, as plain data. */
export type Drawn =
  | { readonly form: 'columns'; readonly data: Columns }
  | { readonly form: 'stack'; readonly data: Stack }
  | { readonly form: 'dots'; readonly data: Dots }
  | { readonly form: 'quarters'; readonly data: Quarters }
  | { readonly form: 'reported'; readonly data: Reported }
  | { readonly form: 'covered'; readonly data: Covered }
  | { readonly form: 'range'; readonly data: Strip };
