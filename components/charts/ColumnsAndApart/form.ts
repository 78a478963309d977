import { defineForm } from '../defineForm';
import { ColumnsAndApart } from './ColumnsAndApart';

export const columnsAndApart = defineForm('columns-and-apart', {
  Component: ColumnsAndApart,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
