import type { Joined } from '#data/define';
import type { Actor } from '#data/types';
import { civilSociety } from './civil-society';
import { stateAndIntergovernmental } from './state-and-intergovernmental';
import { financeAndTechnology } from './finance-and-technology';

/** Organisations that took part in an activity, or own a figure or a channel. */
export const actors = {
  ...civilSociety,
  ...stateAndIntergovernmental,
  ...financeAndTechnology,
} satisfies Joined<
  [typeof civilSociety, typeof stateAndIntergovernmental, typeof financeAndTechnology],
  Actor
>;

/** Id of one of them. */
export type ActorId = keyof typeof actors;
