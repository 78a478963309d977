import { defineForm } from '../defineForm';
import { StackedBar } from './StackedBar';
import { StackedBarWall } from './StackedBarWall';

export const stackedBar = defineForm('stacked-bar', {
  Component: StackedBar,
  Wall: StackedBarWall,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
