import { defineForm } from '../defineForm';
import { DotPlot } from './DotPlot';

export const dotPlot = defineForm('dot-plot', {
  Component: DotPlot,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
