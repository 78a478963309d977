import { defineForm } from '../defineForm';
import { Steps } from './Steps';
import { StepsWall } from './StepsWall';

export const steps = defineForm('steps', {
  Component: Steps,
  Wall: StepsWall,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
