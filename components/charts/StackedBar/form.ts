import { defineForm } from '../defineForm';
import { StackedBar } from './StackedBar';

export const stackedBar = defineForm('stacked-bar', {
  Component: StackedBar,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
