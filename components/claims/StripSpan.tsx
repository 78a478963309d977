import type { RoleId } from '#data/types';
import type { EvidenceMark } from '#lib/claims/placeEvidence';

type Props = {
  readonly role: RoleId;
  readonly span: EvidenceMark['span']['kind'];
  /** Ends and height of the span, in pixels of the strip. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
};

/** What is known of a date beyond its mark: a dotted span where it lies somewhere within, a bar where it lasted. */
export function StripSpan({ role, span, from, to, y }: Props) {
  if (span === 'none') return null;
  return (
    <g className={`mark-${role}`}>
      <path className={`strip-${span}`} d={`M${from} ${y}H${to}`} />
      {span === 'within' ? (
        <path className="strip-ends" d={`M${from} ${y - 3}v6M${to} ${y - 3}v6`} />
      ) : null}
    </g>
  );
}
