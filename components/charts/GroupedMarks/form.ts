import { defineForm } from '../defineForm';
import { GroupedMarks } from './GroupedMarks';

export const groupedMarks = defineForm('grouped-marks', {
  Component: GroupedMarks,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
