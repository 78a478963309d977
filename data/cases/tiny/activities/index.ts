import type { Joined } from '#data/define';
import type { Activity } from '#data/types';
import { activities2023 } from './2023';
import { activities2024 } from './2024-2025';

/** What happened, each coded into one main role. */
export const activities = {
  ...activities2023,
  ...activities2024,
} satisfies Joined<[typeof activities2023, typeof activities2024], Activity>;

/** Id of one of them. */
export type ActivityId = keyof typeof activities;
