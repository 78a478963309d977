import { defineForm } from '../defineForm';
import { HundredRows } from './HundredRows';

export const hundredRows = defineForm('hundred-rows', {
  Component: HundredRows,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
