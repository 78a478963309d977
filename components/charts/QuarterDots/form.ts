import { defineForm } from '../defineForm';
import { QuarterDots } from './QuarterDots';

export const quarterDots = defineForm('quarter-dots', {
  Component: QuarterDots,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
