import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { RoleEmblem } from '../ui/RoleEmblem';
import { Words } from '../ui/Words';

type Props = { readonly view: View };

/** The three roles in a sentence each, with the ways to their pages, to overlaps and criticism, and to the gaps. */
export function FrameworkRoles({ view }: Props) {
  const t = useTranslations('FrameworkRoles');
  const { base, locale } = view;
  return (
    <>
      <ul className="fw-roles">
        {roleIds.map((role) => (
          <li key={role}>
            <RoleEmblem role={role} size={40} />
            <section>
              <h3>
                <a href={pathOf(locale, `roles/${role}`)}>{base.roles[role].label[locale]}</a>
              </h3>
              <p>
                <Words view={view} text={base.roles[role].oneLine} />
              </p>
              {base.roles[role].lookAlikes.length > 0 ? (
                <p className="small">
                  <a href={`${pathOf(locale, `roles/${role}`)}#look-alikes`}>{t('lookAlikes')}</a>
                </p>
              ) : null}
            </section>
          </li>
        ))}
      </ul>
      <p className="fw-ways">
        <a className="onward" href={`${pathOf(locale, pages.roles.slug)}#lens`}>
          {t('criticism')} <Icon name="arrow" size={16} />
        </a>
        <a className="onward" href={pathOf(locale, pages.gaps.slug)}>
          {t('gaps')} <Icon name="arrow" size={16} />
        </a>
      </p>
    </>
  );
}
