import type { ComponentType } from 'react';
import type { ChartForm } from '#data/types';
import { ActorMatrix } from './ActorMatrix/ActorMatrix';
import type { ChartProps } from './chartProps';
import { ColumnsAndApart } from './ColumnsAndApart/ColumnsAndApart';
import { ComparisonMatrix } from './ComparisonMatrix/ComparisonMatrix';
import { CoveredPeriods } from './CoveredPeriods/CoveredPeriods';
import { DotPlot } from './DotPlot/DotPlot';
import { FilledAndHollow } from './FilledAndHollow/FilledAndHollow';
import { GroupedMarks } from './GroupedMarks/GroupedMarks';
import { HundredAndRange } from './HundredAndRange/HundredAndRange';
import { HundredMarks } from './HundredMarks/HundredMarks';
import { HundredRows } from './HundredRows/HundredRows';
import { Lanes } from './Lanes/Lanes';
import { QuarterDots } from './QuarterDots/QuarterDots';
import { ReportedPeriods } from './ReportedPeriods/ReportedPeriods';
import { SourceGrid } from './SourceGrid/SourceGrid';
import { StackedBar } from './StackedBar/StackedBar';
import { Steps } from './Steps/Steps';

/** The component of each form; a new form does not compile until it has one. */
export const forms: Readonly<Record<ChartForm, ComponentType<ChartProps>>> = {
  'comparison-matrix': ComparisonMatrix,
  'reported-periods': ReportedPeriods,
  'covered-periods': CoveredPeriods,
  steps: Steps,
  'columns-and-apart': ColumnsAndApart,
  'stacked-bar': StackedBar,
  'hundred-marks': HundredMarks,
  'quarter-dots': QuarterDots,
  'grouped-marks': GroupedMarks,
  'dot-plot': DotPlot,
  'hundred-and-range': HundredAndRange,
  'hundred-rows': HundredRows,
  lanes: Lanes,
  'filled-and-hollow': FilledAndHollow,
  'source-grid': SourceGrid,
  'actor-matrix': ActorMatrix,
};

/** Forms that need the whole width of the frame; the panel of the others stands beside the drawing. */
export const wideForms: ReadonlySet<ChartForm> = new Set([
  'comparison-matrix',
  'stacked-bar',
  'steps',
  'lanes',
  'source-grid',
  'actor-matrix',
]);
