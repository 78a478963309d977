import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import type { RoleId } from '#data/types';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { AddToTalk } from '../talks/own/AddToTalk';
import { RoleMark } from '../ui/RoleMark';

type Props = { readonly view: View; readonly role: RoleId };

/** Emblem, name in both languages, and the way to the other roles. */
export function RoleBanner({ view: { base, locale }, role }: Props) {
  const names = useTranslations('Pages');
  const t = useTranslations('RoleBanner');
  const { label, motto } = base.roles[role];
  return (
    <section className="role-top">
      <RoleEmblem role={role} size={112} />
      <div className="role-top-name">
        <a className="small" data-not-paired="" href={pathOf(locale, pages.roles.slug)}>
          {names('roles.name')}
        </a>
        <h1>
          {label[locale]}{' '}
          {locales
            .filter((l) => l !== locale)
            .map((l) => (
              <span key={l} lang={l} className="role-other-name" data-not-paired="">
                {label[l]}
              </span>
            ))}
        </h1>
        <p className="lead">{t('motto', { motto: motto[locale] })}</p>
        <AddToTalk kind="role" id={role} name={label[locale]} />
      </div>
      <nav className="role-switch" aria-label={t('others')}>
        {roleIds.map((id) => (
          <a
            key={id}
            href={pathOf(locale, `roles/${id}`)}
            aria-current={id === role ? 'page' : undefined}
          >
            <RoleMark role={id} fill="filled" />
            {base.roles[id].label[locale]}
          </a>
        ))}
      </nav>
    </section>
  );
}
