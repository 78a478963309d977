import { defineForm } from '../defineForm';
import { HundredMarks } from './HundredMarks';
import { HundredMarksWall } from './HundredMarksWall';

export const hundredMarks = defineForm('hundred-marks', {
  Component: HundredMarks,
  Wall: HundredMarksWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
