import { useTranslations } from 'next-intl';
import type { RoleId } from '#data/types';
import { activityColumns, countDirect, inRole } from '#lib/activities/activityColumns';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { RoleActivity } from './RoleActivity';

type Props = { readonly view: View; readonly role: RoleId };

/** The activities of a role, years as columns; what lies outside the years studied beyond a double rule. */
export function RoleYears({ view, role }: Props) {
  const t = useTranslations('RoleYears');
  const { base, locale } = view;
  const activities = inRole(base.activities.all, role);
  // The years studied first: what lies outside stands beyond a rule.
  const columns = activityColumns(activities, base.study).toSorted(
    (a, b) => Number(a.year === null) - Number(b.year === null),
  );
  const first = columns.find((c) => c.year !== null && countDirect(c.activities) > 0)?.year;
  return (
    <section className="section" aria-labelledby="activities">
      <h2 id="activities">
        {first
          ? t('titleWithDirect', { count: activities.length, year: String(first) })
          : t('titleWithoutDirect', { count: activities.length })}
      </h2>
      <ul className="role-key small">
        <li>
          <RoleMark role={role} fill="filled" /> {base.vocabularies.focus.direct.label[locale]}
        </li>
        <li>
          <RoleMark role={role} fill="hollow" /> {base.vocabularies.focus.context.label[locale]}
        </li>
        <li>
          <RoleMark role={role} fill="cored" />{' '}
          {base.vocabularies.actOf['another-body'].label[locale]}
        </li>
      </ul>
      <div className="role-years">
        {columns.map((column) => (
          <section
            key={column.key}
            className={column.year === null ? 'role-year outside' : 'role-year'}
          >
            <h3>{column.year ?? base.vocabularies.period[column.period].label[locale]}</h3>
            <p className="small quiet">
              {t('count', { count: column.activities.length })},{' '}
              <b>{t('direct', { count: countDirect(column.activities) })}</b>
            </p>
            {column.activities.length > 0 ? (
              <ul>
                {column.activities.map((activity) => (
                  <RoleActivity key={activity.id} view={view} activity={activity} />
                ))}
              </ul>
            ) : (
              <p className="said-empty small">{t('empty')}</p>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
