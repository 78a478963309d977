import type { Activity } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import type { EvidenceMark } from '#lib/claims/placeEvidence';
import { RoleMark } from '../ui/RoleMark';

type Props = {
  readonly activity: Activity;
  /** Middle of the mark, and the ends of its span, in pixels of the strip. */
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly span: EvidenceMark['span']['kind'];
  readonly size: number;
};

/** One activity on the strip: its mark, over a dotted span where only that is known, or a bar where it lasted. */
export function StripMark({ activity, x, y, from, to, span, size }: Props) {
  const half = size / 2;
  return (
    <g className={`mark-${activity.role}`}>
      {span === 'within' ? (
        <path
          className="strip-within"
          d={`M${from} ${y}H${to}M${from} ${y - 3}v6M${to} ${y - 3}v6`}
        />
      ) : null}
      {span === 'lasting' ? <path className="strip-lasting" d={`M${from} ${y}H${to}`} /> : null}
      <g transform={`translate(${x - half} ${y - half})`}>
        <RoleMark role={activity.role} fill={fillOf(activity)} size={size} />
      </g>
    </g>
  );
}
