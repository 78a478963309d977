import { useTranslations } from 'next-intl';
import { undatedYear, type TokensOf } from '#lib/timeline/filterTokens';
import { pathOf } from '#lib/pages/pathOf';
import type { Year } from '#lib/timeline/groupByYear';
import type { LaidOutRow } from '#lib/timeline/layOutRows';
import type { View } from '#lib/view';
import { ActivityFill } from '../ui/ActivityFill';
import { Words } from '../ui/Words';
import { TimelineKey } from './TimelineKey';
import { TimelineStrip } from './TimelineStrip';
import { YearBlock } from './YearBlock';

/** A year with its rows laid out. */
export type LaidOutYear = { readonly year: Year; readonly rows: readonly LaidOutRow[] };

type Props = {
  readonly view: View;
  readonly years: readonly LaidOutYear[];
  /** The words by which the filters' rules find an activity. */
  readonly tokens: TokensOf;
};

/** The range small, then each year large, then what has no date: counted and named, not placed. */
export function TimelineChart({ view, years, tokens }: Props) {
  const t = useTranslations('TimelinePage');
  const { base, locale } = view;
  const undated = base.activities.all.filter(({ when }) => when.from === null);
  return (
    <section
      className="chart frame"
      id="chart"
      tabIndex={-1}
      suppressHydrationWarning
      aria-labelledby="chart-title"
      data-not-paired="drawing"
    >
      <h2 id="chart-title" className="unseen">
        {t('chart')}
      </h2>
      <TimelineStrip view={view} years={years.map(({ year }) => year)} tokens={tokens} />
      {years.map(({ year, rows }) => (
        <YearBlock key={year.year} view={view} year={year} rows={rows} tokens={tokens} />
      ))}
      {undated.length > 0 ? (
        <section
          className="year is-undated"
          data-y={undatedYear}
          data-f={undated.map(tokens).join(' ')}
        >
          <div className="year-head">
            <h3>{t('undated')}</h3>
            <p className="small quiet">{t('undatedNote', { count: undated.length })}</p>
          </div>
          <ul className="lanes">
            {undated.map((activity) => (
              <li
                key={activity.id}
                className={`row row-undated mark-${activity.role}`}
                data-r={activity.role}
                data-f={tokens(activity)}
              >
                <a href={pathOf(locale, `timeline/${activity.id}`)} data-open="">
                  <span className="at">
                    <ActivityFill view={view} activity={activity} />
                  </span>
                  <span className="row-when">
                    {base.vocabularies.role[activity.role].label[locale]}{' '}
                  </span>
                  <span className="row-name">
                    <Words view={view} text={activity.short} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <TimelineKey />
    </section>
  );
}
