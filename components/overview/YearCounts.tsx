import { useTranslations } from 'next-intl';
import type { Activity } from '#data/types';
import { countDirect } from '#lib/activities/activityColumns';

type Props = { readonly activities: readonly Pick<Activity, 'focus'>[] };

/** How many activities began in a year, and how many of them are about transactions. */
export function YearCounts({ activities }: Props) {
  const t = useTranslations('YearCounts');
  return (
    <span className="year-counts">
      {t('count', { count: activities.length })},{' '}
      <b>{t('direct', { count: countDirect(activities) })}</b>
    </span>
  );
}
