import { defineForm } from '../defineForm';
import { ActorMatrix } from './ActorMatrix';

export const actorMatrix = defineForm('actor-matrix', {
  Component: ActorMatrix,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
