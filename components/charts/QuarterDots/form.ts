import { defineForm } from '../defineForm';
import { QuarterDots } from './QuarterDots';
import { QuarterDotsWall } from './QuarterDotsWall';

export const quarterDots = defineForm('quarter-dots', {
  Component: QuarterDots,
  Wall: QuarterDotsWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
