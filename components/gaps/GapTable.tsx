import { useTranslations } from 'next-intl';
import type { GapRow } from '#lib/gaps/gapRows';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { RoleEmblem } from '../ui/RoleEmblem';
import { ActivityFill } from '../ui/ActivityFill';

/** A row with its name; `isOutside` where it lies outside the years studied. */
export type NamedRow = GapRow & { readonly name: string; readonly isOutside: boolean };

type Props = { readonly view: View; readonly caption: string; readonly rows: readonly NamedRow[] };

/** Roles against years or kinds: each record is a mark that leads to its entry, each empty cell says so. */
export function GapTable({ view, caption, rows }: Props) {
  const { base, locale } = view;
  const t = useTranslations('GapTable');
  return (
    <table className="gaps">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <td />
          {roleIds.map((role) => (
            <th key={role} scope="col">
              <RoleEmblem role={role} size={26} />{' '}
              <span>{base.vocabularies.role[role].label[locale]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, isOutside, cells }) => (
          <tr key={key} className={isOutside ? 'gap-outside' : undefined}>
            <th scope="row">{name}</th>
            {cells.map(({ role, activities }) => (
              <td key={role}>
                {activities.length === 0 ? (
                  <span className="said-empty">{t('empty')}</span>
                ) : (
                  <>
                    <b className="gap-count">{activities.length}</b>
                    <ul className="gap-marks">
                      {activities.map((activity) => (
                        <li key={activity.id}>
                          <a
                            href={pathOf(locale, `timeline/${activity.id}`)}
                            data-open=""
                            title={activity.short[locale]}
                          >
                            <ActivityFill view={view} activity={activity} size={17} />{' '}
                            <span className="unseen">{activity.short[locale]}</span>
                          </a>
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
