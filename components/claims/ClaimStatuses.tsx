import { useTranslations } from 'next-intl';
import { countStatuses } from '#lib/claims/countStatuses';
import type { View } from '#lib/view';
import { ClaimStatusFrame } from './ClaimStatusFrame';

type Props = { readonly view: View };

/** What each status means, and how many claims bear it. */
export function ClaimStatuses({ view }: Props) {
  const t = useTranslations('ClaimsPage');
  const { claims, vocabularies } = view.base;
  return (
    <section className="claim-statuses" aria-label={t('statuses')}>
      {countStatuses(claims.all).map(({ status, count }) => (
        <div key={status}>
          <ClaimStatusFrame view={view} status={status} />
          <p>
            <b>{count}</b> {vocabularies.claimStatus[status].meaning[view.locale]}
          </p>
        </div>
      ))}
    </section>
  );
}
