import { defineForm } from '../defineForm';
import { SourceGrid } from './SourceGrid';
import { SourceGridWall } from './SourceGridWall';
import { SourceLists } from './SourceLists';

export const sourceGrid = defineForm('source-grid', {
  Component: SourceGrid,
  Wall: SourceGridWall,
  isWide: true,
  hasPanel: true,
  Behind: SourceLists,
});
