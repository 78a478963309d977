import { useTranslations } from 'next-intl';
import { countYears } from '#lib/activities/countYears';
import type { View } from '#lib/view';

type Props = { readonly view: View; readonly year: number };

/** How many activities began in a year, and how many of them are about transactions. */
export function YearCounts({ view: { base }, year }: Props) {
  const t = useTranslations('YearCounts');
  const counted = countYears(base.activities.all, base.study).find((y) => y.year === year);
  return (
    <span className="year-counts">
      {t('count', { count: counted?.count ?? 0 })},{' '}
      <b>{t('direct', { count: counted?.direct ?? 0 })}</b>
    </span>
  );
}
