import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import type { RoleId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly role: RoleId };

/** A role in a card: its name in both languages, what the paper found, and what the record holds. */
export function RoleCard({ view, role }: Props) {
  const t = useTranslations('RoleCard');
  const { base, locale } = view;
  const definition = base.roles[role];
  const activities = base.activities.all.filter((activity) => activity.role === role);
  const direct = activities.filter((activity) => activity.focus === 'direct').length;
  return (
    <article className={`frame role-card role-card-${role}`}>
      <div className={`cloth cloth-${role}`} aria-hidden="true" />
      <div className="role-card-body">
        <div className="role-card-head">
          <RoleEmblem role={role} />
          <div>
            <h3>{definition.label[locale]}</h3>
            {locales
              .filter((l) => l !== locale)
              .map((l) => (
                <p key={l} lang={l} className="small quiet" data-not-paired="">
                  {definition.label[l]}
                </p>
              ))}
          </div>
        </div>
        <p className="role-card-motto">{definition.motto[locale]}</p>
        {base.paper ? (
          <p>
            <Words view={view} text={base.paper.findings[role]} />{' '}
            <span className="small quiet">{t('retold')}</span>
          </p>
        ) : (
          <p>
            <Words view={view} text={definition.oneLine} />
          </p>
        )}
        <ul className="role-card-counts">
          <li>{t.rich('activities', { count: activities.length, b: (text) => <b>{text}</b> })}</li>
          <li>{t.rich('direct', { count: direct, b: (text) => <b>{text}</b> })}</li>
        </ul>
        <a className="onward" href={pathOf(locale, `roles/${role}`)}>
          {t('read', { role: definition.label[locale].toLowerCase() })}
          <Icon name="arrow" size={16} />
        </a>
      </div>
    </article>
  );
}
