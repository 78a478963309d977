import { defineForm } from '../defineForm';
import { ComparisonMatrix } from './ComparisonMatrix';

export const comparisonMatrix = defineForm('comparison-matrix', {
  Component: ComparisonMatrix,
  isWide: true,
  hasPanel: false,
  Behind: null,
});
