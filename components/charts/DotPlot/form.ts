import { defineForm } from '../defineForm';
import { DotPlot } from './DotPlot';
import { DotPlotWall } from './DotPlotWall';

export const dotPlot = defineForm('dot-plot', {
  Component: DotPlot,
  Wall: DotPlotWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
