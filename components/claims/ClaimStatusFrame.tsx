import type { ClaimStatus } from '#data/types';
import type { View } from '#lib/view';
import './status.css';

type Props = { readonly view: View; readonly status: ClaimStatus };

/** The status of a claim in words; its frame differs too, so that it is never told by colour alone. */
export function ClaimStatusFrame({ view: { base, locale }, status }: Props) {
  return (
    <p className={`status status-${status}`}>
      {base.vocabularies.claimStatus[status].label[locale]}
    </p>
  );
}
