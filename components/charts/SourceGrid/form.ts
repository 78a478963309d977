import { defineForm } from '../defineForm';
import { SourceGrid } from './SourceGrid';
import { SourceLists } from './SourceLists';

export const sourceGrid = defineForm('source-grid', {
  Component: SourceGrid,
  isWide: true,
  hasPanel: true,
  Behind: SourceLists,
});
