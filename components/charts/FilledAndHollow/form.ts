import { defineForm } from '../defineForm';
import { FilledAndHollow } from './FilledAndHollow';
import { FilledAndHollowWall } from './FilledAndHollowWall';

export const filledAndHollow = defineForm('filled-and-hollow', {
  Component: FilledAndHollow,
  Wall: FilledAndHollowWall,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
