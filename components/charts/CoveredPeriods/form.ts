import { defineForm } from '../defineForm';
import { CoveredPeriods } from './CoveredPeriods';
import { CoveredPeriodsWall } from './CoveredPeriodsWall';

export const coveredPeriods = defineForm('covered-periods', {
  Component: CoveredPeriods,
  Wall: CoveredPeriodsWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
