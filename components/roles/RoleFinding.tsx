import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { RoleId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { SourceChip } from '../sources/SourceChip';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly role: RoleId };

/** What the paper found for the role, retold, and how each of its claims stands beside the public record; nothing without a paper. */
export function RoleFinding({ view, role }: Props) {
  const t = useTranslations('RoleFinding');
  const { base, locale } = view;
  const claims = base.claims.all.filter(
    (claim) => claim.roles.length === 1 && claim.roles[0] === role,
  );
  if (!base.paper) return null;
  return (
    <section className="role-finding" aria-labelledby="finding">
      <section>
        <h2 id="finding" className="label">
          {t('title')}
        </h2>
        <p className="role-finding-text">
          <Words view={view} text={base.paper.findings[role]} />
        </p>
        <p className="small quiet chips">
          {t('retold')} <SourceChip view={view} id={base.paper.source} />
        </p>
      </section>
      {claims.length > 0 ? (
        <section className="role-claims">
          <h3 className="h4">{t('claims')}</h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <a href={`${pathOf(locale, pages.claims.slug)}#${claim.id}`}>
                  <Words view={view} text={claim.claim} />
                </a>{' '}
                <span className="small quiet">
                  {base.vocabularies.claimStatus[claim.status].label[locale]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </section>
  );
}
