import { defineForm } from '../defineForm';
import { Lanes } from './Lanes';
import { LanesWall } from './LanesWall';

export const lanes = defineForm('lanes', {
  Component: Lanes,
  Wall: LanesWall,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
