import { defineForm } from '../defineForm';
import { ReportedPeriods } from './ReportedPeriods';
import { ReportedPeriodsWall } from './ReportedPeriodsWall';

export const reportedPeriods = defineForm('reported-periods', {
  Component: ReportedPeriods,
  Wall: ReportedPeriodsWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
