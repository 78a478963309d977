import { defineForm } from '../defineForm';
import { HundredMarks } from './HundredMarks';

export const hundredMarks = defineForm('hundred-marks', {
  Component: HundredMarks,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
