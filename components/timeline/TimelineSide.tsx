import { useTranslations } from 'next-intl';
import { sortByTime } from '#lib/timeline/sortByTime';
import type { View } from '#lib/view';
import { ActivityEntry } from './ActivityEntry';
import { EntryDrawings } from './EntryDrawings';

type Props = { readonly view: View };

/** Every activity, of which the address opens one: beside the chart, or as a sheet from below. Without one, what to do. */
export function TimelineSide({ view }: Props) {
  const t = useTranslations('TimelineSide');
  return (
    <aside className="timeline-side" aria-label={t('label')} data-not-paired="">
      <div className="side-hint no-print">
        <h2>{t('hint')}</h2>
        <p className="quiet small">{t('what')}</p>
      </div>
      <EntryDrawings />
      {sortByTime(view.base.activities.all).map((activity) => (
        <ActivityEntry key={activity.id} view={view} activity={activity} isSheet />
      ))}
    </aside>
  );
}
