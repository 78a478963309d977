import { defineForm } from '../defineForm';
import { HundredAndRange } from './HundredAndRange';

export const hundredAndRange = defineForm('hundred-and-range', {
  Component: HundredAndRange,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
