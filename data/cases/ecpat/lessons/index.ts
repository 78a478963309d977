import type { Records } from '#data/types';
import type { Lesson } from '#data/teachingTypes';
import { fiftyMinutes } from './fifty-minutes';
import { hundredMinutes } from './hundred-minutes';
import { threeSessions } from './three-sessions';

/** Lesson plans on this case, from the shortest to the longest. */
export const lessons = {
  'fifty-minutes': fiftyMinutes,
  'hundred-minutes': hundredMinutes,
  'three-sessions': threeSessions,
} satisfies Records<Lesson>;
