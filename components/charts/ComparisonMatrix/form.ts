import { defineForm } from '../defineForm';
import { ComparisonMatrix } from './ComparisonMatrix';
import { ComparisonMatrixWall } from './ComparisonMatrixWall';

export const comparisonMatrix = defineForm('comparison-matrix', {
  Component: ComparisonMatrix,
  Wall: ComparisonMatrixWall,
  isWide: true,
  hasPanel: false,
  Behind: null,
});
