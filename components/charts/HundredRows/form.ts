import { defineForm } from '../defineForm';
import { HundredRows } from './HundredRows';
import { HundredRowsWall } from './HundredRowsWall';

export const hundredRows = defineForm('hundred-rows', {
  Component: HundredRows,
  Wall: HundredRowsWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
