import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly id: string };

/** Claims of the abstract that use the term or concept, by their number; nothing where none does. */
export function TermClaims({ view: { base, locale }, id }: Props) {
  const t = useTranslations('TermClaims');
  const claims = base.claims.all
    .map((claim, i) => ({ claim, number: i + 1 }))
    .filter(({ claim }) => claim.terms.includes(id));
  if (claims.length === 0) return null;
  return (
    <p className="small term-claims">
      {t('lead', { count: claims.length })}{' '}
      {claims.map(({ claim, number }) => (
        <a key={claim.id} href={`${pathOf(locale, pages.claims.slug)}#${claim.id}`}>
          {number}
        </a>
      ))}
    </p>
  );
}
