import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { Claim } from '#data/types';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly claim: Claim };

/** The key phrase of the abstract in each of its languages, and where the two differ. */
export function ClaimQuotes({ view, claim }: Props) {
  const t = useTranslations('ClaimEntry');
  const own = view.locale;
  const order = [own, ...locales.filter((locale) => locale !== own)];
  return (
    <div className="claim-quotes">
      <p className="unseen">{t('quotes')}</p>
      {order.map((locale) => (
        <p key={locale} data-not-paired={locale === own ? undefined : ''}>
          <q lang={locale}>{claim.quote[locale]}</q>
        </p>
      ))}
      {claim.versionsDiffer ? (
        <p className="claim-differ">
          <b>{t('differ')}.</b> <Words view={view} text={claim.versionsDiffer} />
        </p>
      ) : null}
    </div>
  );
}
