import { defineForm } from '../defineForm';
import { HundredAndRange } from './HundredAndRange';
import { HundredAndRangeWall } from './HundredAndRangeWall';

export const hundredAndRange = defineForm('hundred-and-range', {
  Component: HundredAndRange,
  Wall: HundredAndRangeWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
