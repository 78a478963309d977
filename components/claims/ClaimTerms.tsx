import { useTranslations } from 'next-intl';
import type { Claim } from '#data/types';
import { termAddress } from '#lib/glossary/termAddress';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly claim: Claim };

/** Terms and concepts that a claim uses, each with the way to where it is explained; nothing where there are none. */
export function ClaimTerms({ view, claim }: Props) {
  const t = useTranslations('ClaimTerms');
  const { base, locale } = view;
  if (claim.terms.length === 0) return null;
  return (
    <div>
      <dt>{t('title')}</dt>
      <dd>
        {claim.terms.map((id, i) => (
          <span key={id}>
            {i > 0 ? '; ' : ''}
            <a className="claim-term" href={termAddress(base, locale, id)}>
              <Words
                view={view}
                text={
                  base.glossary.has(id) ? base.glossary.get(id).term : base.concepts.get(id).label
                }
              />
            </a>
          </span>
        ))}
      </dd>
    </div>
  );
}
