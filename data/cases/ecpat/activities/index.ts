import type { Joined } from '#data/define';
import type { Activity } from '#data/types';
import { activities20172021 } from './2017-2021';
import { activities2022 } from './2022';
import { activities2023 } from './2023';
import { activities2024ToJune } from './2024-to-june';
import { activities2024FromJuly } from './2024-from-july';
import { activities2025 } from './2025';
import { activitiesUndated } from './undated';

/** What happened, coded into one main role each, 2017 to 2025. */
export const activities = {
  ...activities20172021,
  ...activities2022,
  ...activities2023,
  ...activities2024ToJune,
  ...activities2024FromJuly,
  ...activities2025,
  ...activitiesUndated,
} satisfies Joined<
  [
    typeof activities20172021,
    typeof activities2022,
    typeof activities2023,
    typeof activities2024ToJune,
    typeof activities2024FromJuly,
    typeof activities2025,
    typeof activitiesUndated,
  ],
  Activity
>;

/** Id of one of them. */
export type ActivityId = keyof typeof activities;
