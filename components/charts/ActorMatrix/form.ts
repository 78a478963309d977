import { defineForm } from '../defineForm';
import { ActorMatrix } from './ActorMatrix';
import { ActorMatrixWall } from './ActorMatrixWall';

export const actorMatrix = defineForm('actor-matrix', {
  Component: ActorMatrix,
  Wall: ActorMatrixWall,
  isWide: true,
  hasPanel: true,
  Behind: null,
});
