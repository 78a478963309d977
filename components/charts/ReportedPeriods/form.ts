import { defineForm } from '../defineForm';
import { ReportedPeriods } from './ReportedPeriods';

export const reportedPeriods = defineForm('reported-periods', {
  Component: ReportedPeriods,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
