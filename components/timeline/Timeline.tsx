import { useTranslations } from 'next-intl';
import { roleIds } from '#lib/roles/roleIds';
import { filterRules } from '#lib/timeline/filterRules';
import {
  filterTokens,
  undatedYear,
  wordsFor,
  type FilterValues,
  type TokensOf,
} from '#lib/timeline/filterTokens';
import { groupByYear } from '#lib/timeline/groupByYear';
import { layOutRows } from '#lib/timeline/layOutRows';
import { rowRules } from '#lib/timeline/rowRules';
import { valuesInUse } from '#lib/timeline/valuesInUse';
import type { View } from '#lib/view';
import { Enhance } from '../ui/Enhance';
import { ActivityTable } from './ActivityTable';
import { TimelineChart } from './TimelineChart';
import { TimelineEmpty } from './TimelineEmpty';
import { TimelineFilters } from './TimelineFilters';
import { TimelineSide } from './TimelineSide';

type Props = { readonly view: View };

/** The timeline: filters, chart, room for the open activity beside it, and the same list below. All of it works as plain HTML. */
export function Timeline({ view }: Props) {
  const t = useTranslations('YearBlock');
  const { base, locale } = view;
  const years = groupByYear(base.activities.all, base.study).map((year) => ({
    year,
    rows: layOutRows(year, locale, (date) => t('since', { date })),
  }));
  const axisYears = years.map(({ year }) => year.year);
  const hasUndated = base.activities.all.some(({ when }) => when.from === null);
  const values: FilterValues = {
    role: roleIds,
    year: [...axisYears.map(String), ...(hasUndated ? [undatedYear] : [])],
    ...valuesInUse(base, locale),
  };
  const word = wordsFor(values);
  const tokens: TokensOf = (activity) => filterTokens(activity, word);
  return (
    <div className="tl">
      <style
        href="timeline"
        precedence="made"
        dangerouslySetInnerHTML={{
          __html: rowRules(years.map(({ year, rows }) => ({ year: year.year, rows }))),
        }}
      />
      {/* A script does the same in one pass over the rows, where these rules would cost a slow phone a quarter of a second at each choice. */}
      <style
        href="timeline-filters"
        precedence="without-script"
        dangerouslySetInnerHTML={{ __html: filterRules(values) }}
      />
      <TimelineFilters view={view} values={values} />
      {/* Reads the address before the list below is parsed, so that nothing flashes. */}
      <Enhance name="timeline" />
      <div className="tl-main">
        <div className="tl-chart">
          <TimelineEmpty view={view} />
          <TimelineChart view={view} years={years} tokens={tokens} />
        </div>
        <TimelineSide />
        <ActivityTable view={view} years={axisYears} tokens={tokens} />
      </div>
    </div>
  );
}
