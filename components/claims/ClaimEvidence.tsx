import { useTranslations } from 'next-intl';
import type { Claim } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { ActivityFill } from '../ui/ActivityFill';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly claim: Claim };

/** What bears on a claim: why it has its status, the activities and figures concerned, the sources. */
export function ClaimEvidence({ view, claim }: Props) {
  const t = useTranslations('ClaimEntry');
  const { base, locale } = view;
  return (
    <>
      <p>
        <Words view={view} text={claim.statusWhy} terms={[]} />
      </p>
      {claim.activities.length > 0 ? (
        <ul className="claim-rests" aria-label={t('activities')}>
          {claim.activities.map((id) => {
            const activity = base.activities.get(id);
            return (
              <li key={id}>
                <a href={pathOf(locale, `timeline/${id}`)} data-open="">
                  <ActivityFill view={view} activity={activity} size={14} />{' '}
                  <span>
                    <Words view={view} text={activity.short} />
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      ) : null}
      {claim.figures.length > 0 ? (
        <ul className="claim-rests" aria-label={t('figures')}>
          {claim.figures.map((id) => (
            <li key={id}>
              <a href={`${pathOf(locale, 'data/figures')}#${id}`} data-open="">
                <svg className="said" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                  <path d="M7 1v12" />
                </svg>
                <span>
                  <Words view={view} text={base.figures.get(id).label} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <SourceChips view={view} ids={claim.sources} most={3} />
    </>
  );
}
