import { defineForm } from '../defineForm';
import { ColumnsAndApart } from './ColumnsAndApart';
import { ColumnsAndApartWall } from './ColumnsAndApartWall';

export const columnsAndApart = defineForm('columns-and-apart', {
  Component: ColumnsAndApart,
  Wall: ColumnsAndApartWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
