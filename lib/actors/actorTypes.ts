import type { ActorType } from '#data/types';

/** Kinds of organisation in the order in which they are shown: civil society, state, money, networks, others. */
export const actorTypes: readonly ActorType[] = [
  'ngo',
  'alliance',
  'academic',
  'government',
  'financial-intelligence',
  'law-enforcement',
  'financial-sector',
  'private-tech',
  'private-sector',
  'regional-body',
  'un',
  'other',
];
