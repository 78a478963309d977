import { useTranslations } from 'next-intl';
import type { Activity, WithId } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { formatWhen } from '#lib/dates/formatWhen';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly activity: WithId<Activity> };

/** An activity in a role's column: when, kind, reach, the part taken in it, and its second role. */
export function RoleActivity({ view, activity }: Props) {
  const t = useTranslations('RoleActivity');
  const {
    base: { vocabularies },
    locale,
  } = view;
  const { kind, level, part, secondRole } = activity;
  return (
    <li className="role-activity">
      <ActivityFill view={view} activity={activity} />
      <section>
        <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
          <Words view={view} text={activity.short} />
        </a>
        <p className="small quiet">
          {formatWhen(activity.when, locale)} · {vocabularies.activityKind[kind].label[locale]},{' '}
          {vocabularies.level[level].short[locale].toLowerCase()} ·{' '}
          {t('part', { part: vocabularies.part[part].short[locale].toLowerCase() })}
        </p>
        {secondRole ? (
          <details className="small">
            <summary>
              <RoleMark role={secondRole.role} fill={fillOf(activity)} size={14} />{' '}
              {t('secondRole', {
                role: vocabularies.role[secondRole.role].label[locale].toLowerCase(),
              })}
            </summary>
            <p>
              <Words view={view} text={secondRole.why} />
            </p>
          </details>
        ) : null}
      </section>
    </li>
  );
}
