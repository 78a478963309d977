import { useTranslations } from 'next-intl';
import type { Grouping } from '#data/types';
import { regroup } from '#lib/frameworks/regroup';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';
import { Words } from '../ui/Words';

type Props = {
  readonly view: View;
  readonly id: string;
  /** What the records hold that comes nearest; `null` where nothing does. */
  readonly grouping: Grouping | null;
};

/** The activities as the framework would sort them, as far as the records go; else that they were not coded so. */
export function FrameworkGroups({ view, id, grouping }: Props) {
  const t = useTranslations('FrameworkGroups');
  const { base, locale } = view;
  return (
    <section className="fw-groups" data-fw={id} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className="measure">{grouping ? grouping.how[locale] : t('notCoded')}</p>
      {grouping ? (
        <ul className="fw-columns">
          {regroup(base, grouping.by).map(({ value, word, activities }) => (
            <li key={value}>
              <h4>
                {(grouping.names[value] ?? word.label)[locale]}{' '}
                <span className="quiet">{activities.length}</span>
              </h4>
              <ul className="small">
                {activities.map((activity) => (
                  <li key={activity.id}>
                    <ActivityFill view={view} activity={activity} size={14} />{' '}
                    <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
                      <Words view={view} text={activity.short} />
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
