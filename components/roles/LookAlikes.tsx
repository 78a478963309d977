import { useTranslations } from 'next-intl';
import type { RoleId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly role: RoleId };

/** Where the role is easily mistaken for another, with examples from the case; nothing where it is not. */
export function LookAlikes({ view, role }: Props) {
  const t = useTranslations('LookAlikes');
  const { base, locale } = view;
  const { label, lookAlikes } = base.roles[role];
  if (lookAlikes.length === 0) return null;
  return (
    <section className="section" aria-labelledby="look-alikes">
      <h2 id="look-alikes">{t('title', { role: label[locale].toLowerCase() })}</h2>
      <section className="look-alikes">
        {lookAlikes.map((alike) => (
          <article key={alike.role}>
            <p>
              <RoleEmblem role={role} size={36} />
              <RoleEmblem role={alike.role} size={36} />
            </p>
            <h3>
              {t('pair', {
                role: label[locale],
                other: base.roles[alike.role].label[locale].toLowerCase(),
              })}
            </h3>
            <p>
              <Words view={view} text={alike.how} />
            </p>
            <p>
              <Words view={view} text={alike.example} />
            </p>
            <ul className="small">
              {alike.activities.map((id) => (
                <li key={id}>
                  <a href={pathOf(locale, `timeline/${id}`)} data-open="">
                    <Words view={view} text={base.activities.get(id).short} />
                  </a>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </section>
    </section>
  );
}
