import type { ChartForm } from '#data/types';
import { comparisonMatrix } from './ComparisonMatrix/form';
import { reportedPeriods } from './ReportedPeriods/form';
import { coveredPeriods } from './CoveredPeriods/form';
import { steps } from './Steps/form';
import { columnsAndApart } from './ColumnsAndApart/form';
import { stackedBar } from './StackedBar/form';
import { hundredMarks } from './HundredMarks/form';
import { quarterDots } from './QuarterDots/form';
import { groupedMarks } from './GroupedMarks/form';
import { dotPlot } from './DotPlot/form';
import { hundredAndRange } from './HundredAndRange/form';
import { hundredRows } from './HundredRows/form';
import { lanes } from './Lanes/form';
import { filledAndHollow } from './FilledAndHollow/form';
import { sourceGrid } from './SourceGrid/form';
import { actorMatrix } from './ActorMatrix/form';
import type { Form } from './defineForm';

/** Every form of chart, once. A form that a record may have does not compile until it stands here. */
export const forms: Readonly<Record<ChartForm, Form>> = {
  'comparison-matrix': comparisonMatrix,
  'reported-periods': reportedPeriods,
  'covered-periods': coveredPeriods,
  steps,
  'columns-and-apart': columnsAndApart,
  'stacked-bar': stackedBar,
  'hundred-marks': hundredMarks,
  'quarter-dots': quarterDots,
  'grouped-marks': groupedMarks,
  'dot-plot': dotPlot,
  'hundred-and-range': hundredAndRange,
  'hundred-rows': hundredRows,
  lanes,
  'filled-and-hollow': filledAndHollow,
  'source-grid': sourceGrid,
  'actor-matrix': actorMatrix,
};
