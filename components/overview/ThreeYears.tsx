import type { StudyPeriod, Text } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { countYears } from '#lib/activities/countYears';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Caution } from '../ui/Caution';
import { RoleMark } from '../ui/RoleMark';
import { ActivityKey } from './ActivityKey';
import { MonthLanes } from './MonthLanes';
import { QuarterTable } from './QuarterTable';
import { YearCounts } from './YearCounts';

type Props = { readonly view: View; readonly caution: Text | null };

const outside: readonly StudyPeriod[] = ['run-up', 'follow-up', 'undated'];

/** The years studied in three lanes, with what lies before, after or without a date set apart. */
export function ThreeYears({ view, caution }: Props) {
  const { base, locale } = view;
  const beyond = outside.filter((period) => base.activities.all.some((a) => a.period === period));
  const years = countYears(base.activities.all, base.study);
  return (
    <figure className="frame three-years">
      <div className="three-years-heads">
        {years.map(({ year }) => (
          <p key={year}>
            <b className="three-years-year">{year}</b> <YearCounts view={view} year={year} />
          </p>
        ))}
      </div>
      <MonthLanes view={view} />
      <QuarterTable view={view} />
      {beyond.length > 0 ? (
        <dl className="three-years-outside" data-not-paired="">
          {beyond.map((period) => (
            <div key={period}>
              <dt>{base.vocabularies.period[period].label[locale]}</dt>
              <dd>
                {base.activities.all
                  .filter((activity) => activity.period === period)
                  .map((activity) => (
                    <a
                      key={activity.id}
                      className="mark-link"
                      href={pathOf(locale, `timeline/${activity.id}`)}
                      data-open=""
                    >
                      <RoleMark role={activity.role} fill={fillOf(activity)} />
                      <span className="unseen">{activity.short[locale]}</span>
                    </a>
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <ActivityKey view={view} />
      {caution ? <Caution view={view} text={caution} isBar /> : null}
    </figure>
  );
}
