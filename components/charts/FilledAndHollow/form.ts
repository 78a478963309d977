import { defineForm } from '../defineForm';
import { FilledAndHollow } from './FilledAndHollow';

export const filledAndHollow = defineForm('filled-and-hollow', {
  Component: FilledAndHollow,
  isWide: false,
  hasPanel: true,
  Behind: null,
});
