import { defineForm } from '../defineForm';
import { GroupedMarks } from './GroupedMarks';
import { GroupedMarksWall } from './GroupedMarksWall';

export const groupedMarks = defineForm('grouped-marks', {
  Component: GroupedMarks,
  Wall: GroupedMarksWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
