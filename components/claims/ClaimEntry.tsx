import { useTranslations } from 'next-intl';
import type { Claim, WithId } from '#data/types';
import type { View } from '#lib/view';
import { AddToTalk } from '../talks/own/AddToTalk';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';
import { ClaimEvidence } from './ClaimEvidence';
import { ClaimQuotes } from './ClaimQuotes';
import { ClaimStatusFrame } from './ClaimStatusFrame';
import { ClaimStrip } from './ClaimStrip';
import { ClaimTerms } from './ClaimTerms';

type Props = { readonly view: View; readonly claim: WithId<Claim>; readonly number: number };

/** One claim of the abstract: our retelling and its words, what bears on it, from when, with what status. */
export function ClaimEntry({ view, claim, number }: Props) {
  const t = useTranslations('ClaimEntry');
  const columns = useTranslations('ClaimsPage.columns');
  const { base, locale } = view;
  return (
    <article id={claim.id} className="claim" aria-labelledby={`${claim.id}-title`}>
      <a className="claim-number" href={`#${claim.id}`} data-not-paired="">
        <span className="unseen">{t('link', { number })}</span>
        <span aria-hidden="true">{number}</span>
      </a>
      <div className="claim-said">
        <h2 id={`${claim.id}-title`}>
          <Words view={view} text={claim.claim} />
        </h2>
        <p className="claim-where">
          {claim.roles.map((role) => (
            <RoleMark key={role} role={role} fill="filled" size={16} />
          ))}
          {claim.where[locale]} ·{' '}
          {base.vocabularies.claimKind[claim.kind].label[locale].toLowerCase()}
        </p>
        <ClaimQuotes view={view} claim={claim} />
        <AddToTalk kind="claim" id={claim.id} name={claim.claim[locale]} />
      </div>
      {/* A section, since reader views drop a division that holds mostly links. */}
      <section className="claim-bears">
        <h3 className="claim-head">{columns('bears')}</h3>
        <ClaimEvidence view={view} claim={claim} />
      </section>
      <div className="claim-when" data-not-paired="">
        <h3 className="claim-head">{columns('when')}</h3>
        <ClaimStrip view={view} claim={claim} />
      </div>
      <div className="claim-status">
        <h3 className="claim-head">{columns('status')}</h3>
        <ClaimStatusFrame view={view} status={claim.status} />
      </div>
      <dl className="claim-more">
        <div>
          <dt>{t('settle')}</dt>
          <dd>
            <Words view={view} text={claim.whatWouldSettle} />
          </dd>
        </div>
        <div>
          <dt>{t('discuss')}</dt>
          <dd>
            <Words view={view} text={claim.discuss} />
          </dd>
        </div>
        <ClaimTerms view={view} claim={claim} />
      </dl>
    </article>
  );
}
