import type { Text } from '#data/types';
import { activityColumns } from '#lib/activities/activityColumns';
import type { View } from '#lib/view';
import { Caution } from '../ui/Caution';
import { ActivityKey } from './ActivityKey';
import { ActivityMarks } from './ActivityMarks';
import { MonthLanes } from './MonthLanes';
import { QuarterTable } from './QuarterTable';
import { YearCounts } from './YearCounts';

type Props = { readonly view: View; readonly caution: Text | null };

/** The years studied in three lanes, with what lies before, after or without a date set apart. */
export function ThreeYears({ view, caution }: Props) {
  const { base, locale } = view;
  const columns = activityColumns(base.activities.all, base.study);
  const studied = columns.filter(({ year }) => year !== null);
  const beyond = columns.filter(({ year }) => year === null);
  return (
    <figure className="frame three-years">
      <div className="three-years-heads">
        {studied.map(({ key, activities }) => (
          <p key={key}>
            <b className="three-years-year">{key}</b> <YearCounts activities={activities} />
          </p>
        ))}
      </div>
      <MonthLanes view={view} />
      <QuarterTable view={view} years={studied} />
      {beyond.length > 0 ? (
        <dl className="three-years-outside" data-not-paired="">
          {beyond.map(({ period, activities }) => (
            <div key={period}>
              <dt>{base.vocabularies.period[period].label[locale]}</dt>
              <dd>
                <ActivityMarks view={view} activities={activities} />
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
