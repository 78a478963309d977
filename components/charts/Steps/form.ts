import { defineForm } from '../defineForm';
import { Steps } from './Steps';

export const steps = defineForm('steps', {
  Component: Steps,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
