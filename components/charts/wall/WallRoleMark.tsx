import type { RoleId } from '#data/types';
import { RoleShape, type MarkFill } from '../../ui/RoleMark';
import { round } from './WallText';

type Props = {
  readonly role: RoleId;
  readonly fill: MarkFill;
  /** Upper left corner and side, in px. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
};

/** The mark of an activity on the wall, in the shape of its role. */
export function WallRoleMark({ role, fill, x, y, side }: Props) {
  return (
    <g
      className={`wall-mark wall-of-${role} wall-${fill}`}
      transform={`translate(${round(x)} ${round(y)}) scale(${round((side / 24) * 100) / 100})`}
    >
      <RoleShape role={role} fill={fill} />
    </g>
  );
}
