import type { Joined } from '#data/define';
import type { Talk } from '#data/talkTypes';
import { classFiftyMinutes } from './class-fifty-minutes';
import { classHundredMinutes } from './class-hundred-minutes';
import { classThreeSessions } from './class-three-sessions';
import { fifteenMinutes } from './fifteen-minutes';
import { fiveMinutes } from './five-minutes';
import { fortyMinutes } from './forty-minutes';

/** The talks of this case, shortest first. */
export const talks = {
  ...fiveMinutes,
  ...fifteenMinutes,
  ...fortyMinutes,
  ...classFiftyMinutes,
  ...classHundredMinutes,
  ...classThreeSessions,
} satisfies Joined<
  [
    typeof fiveMinutes,
    typeof fifteenMinutes,
    typeof fortyMinutes,
    typeof classFiftyMinutes,
    typeof classHundredMinutes,
    typeof classThreeSessions,
  ],
  Talk
>;
