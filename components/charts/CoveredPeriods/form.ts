import { defineForm } from '../defineForm';
import { CoveredPeriods } from './CoveredPeriods';

export const coveredPeriods = defineForm('covered-periods', {
  Component: CoveredPeriods,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
