import { useTranslations } from 'next-intl';
import type { RoleId } from '#data/types';
import type { View } from '#lib/view';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly role: RoleId };

/** What to ask of a record before filing it under the role, and what the role's claims leave to discuss. */
export function RoleQuestions({ view, role }: Props) {
  const t = useTranslations('RoleQuestions');
  const { base } = view;
  const claims = base.claims.all.filter(
    (claim) => claim.roles.length === 1 && claim.roles[0] === role,
  );
  return (
    <section className="frame role-questions" aria-labelledby="questions">
      <h2 id="questions">{t('title')}</h2>
      <h3 className="h4">{t('asks')}</h3>
      <ol>
        {base.roles[role].asks.map((ask) => (
          <li key={ask.en}>
            <Words view={view} text={ask} />
          </li>
        ))}
      </ol>
      {claims.length > 0 ? (
        <>
          <h3 className="h4">{t('discuss')}</h3>
          <ol>
            {claims.map((claim) => (
              <li key={claim.id}>
                <Words view={view} text={claim.discuss} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  );
}
