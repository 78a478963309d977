import { useTranslations } from 'next-intl';
import { fillOfSeveral } from '#lib/activities/fillOf';
import type { ActorRow } from '#lib/charts/actorMatrix';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import { RoleMark } from '../../ui/RoleMark';
import type { ChartProps } from '../chartProps';

type Props = ChartProps<'actor-matrix'> & { readonly row: ActorRow };

/** One organisation: under each role a mark with the number of activities, which opens into their list. */
export function ActorCells({ view, chart, row }: Props) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  return (
    <tr>
      <th scope="row">
        {row.actor.name[locale]}{' '}
        {row.roles > 1 ? (
          <span className="actor-multi">{chart.words.moreThanOne[locale]}</span>
        ) : null}
      </th>
      {roleIds.map((role) => {
        const activities = row.cells[role];
        const fill = fillOfSeveral(activities);
        return (
          <td key={role}>
            {activities.length === 0 ? null : (
              <details className="actor-activities">
                <summary>
                  <RoleMark role={role} fill={fill} size={18} /> {activities.length}{' '}
                  <span className="unseen">
                    {base.roles[role].label[locale]}: {t('marks', { count: activities.length })}
                  </span>
                </summary>
                <ul>
                  {activities.map((activity) => (
                    <li key={activity.id}>
                      <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
                        {activity.short[locale]}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </td>
        );
      })}
    </tr>
  );
}
