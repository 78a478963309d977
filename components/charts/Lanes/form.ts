import { defineForm } from '../defineForm';
import { Lanes } from './Lanes';

export const lanes = defineForm('lanes', {
  Component: Lanes,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
