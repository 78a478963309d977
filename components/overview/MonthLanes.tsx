import { useTranslations } from 'next-intl';
import { inStudy } from '#lib/activities/studyPeriodOf';
import { formatMonth } from '#lib/dates/formatDate';
import { layLanes } from '#lib/lanes/layLanes';
import { measureWidest } from '#lib/text/measureWidest';
import type { View } from '#lib/view';
import { EmptyYears } from './EmptyYears';
import { LaneRow, rowHeight } from './LaneRow';
import { roleIds } from '#lib/roles/roleIds';

type Props = { readonly view: View };

/** Narrowest width of the lanes, in px: the page at 1000 px less its margins and the columns beside. */
export const lanesWidth = 742;

/** Three lanes over the months of the years studied, every activity of these years by name. */
export function MonthLanes({ view }: Props) {
  const t = useTranslations('MonthLanes');
  const { base, locale } = view;
  const years = base.study;
  const lanes = layLanes(roleIds, inStudy(base.activities.all, years), {
    years,
    width: lanesWidth,
    measure: (activity) => measureWidest(activity.short[locale], { size: 13, weight: 500 }),
  });
  const count = years.to - years.from + 1;
  const months = Array.from({ length: count * 12 }, (_, i) => i);
  return (
    <div className="month-lanes" data-not-paired="drawing">
      <svg className="lane-months" width="100%" height="22" aria-hidden="true">
        {months.map((i) => (
          <text
            key={i}
            x={`${(((i + 0.5) / months.length) * 100).toFixed(2)}%`}
            y="15"
            textAnchor="middle"
          >
            {formatMonth((i % 12) + 1, locale, 'short').charAt(0)}
          </text>
        ))}
      </svg>
      {lanes.map((lane) => (
        <section key={lane.role} className="lane">
          <h3 className="lane-name">
            {base.vocabularies.role[lane.role].label[locale]}{' '}
            <EmptyYears view={view} role={lane.role} />
          </h3>
          <svg
            width="100%"
            height={lane.rows * rowHeight}
            role="group"
            aria-label={t('lane', {
              role: base.vocabularies.role[lane.role].label[locale],
              count: lane.items.length,
            })}
          >
            {Array.from({ length: count - 1 }, (_, i) => (
              <line
                key={i}
                className="lane-year"
                x1={`${(((i + 1) / count) * 100).toFixed(2)}%`}
                x2={`${(((i + 1) / count) * 100).toFixed(2)}%`}
                y1="0"
                y2="100%"
              />
            ))}
            {lane.items.map((item) => (
              <LaneRow key={item.activity.id} view={view} item={item} />
            ))}
          </svg>
        </section>
      ))}
    </div>
  );
}
