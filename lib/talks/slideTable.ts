import type { Chart, WithId } from '#data/types';
import { activityColumns, countDirect, inRole } from '../activities/activityColumns';
import { tableOfChart } from '../charts/tableOfChart';
import { roleIds } from '../roles/roleIds';
import type { View } from '../view';
import type { SlideTable } from './resolvedTalk';
import type { TalkWords } from './talkWords';

const besideTheTable = ['caution', 'sources', 'entries'];

/** Roles down, years across: short enough for a slide. */
function rolesByYear({ base, locale }: View, words: TalkWords): SlideTable {
  const columns = activityColumns(base.activities.all, base.study);
  return {
    head: [
      words.table('role'),
      ...columns.map(({ year, period }) =>
        year === null ? base.vocabularies.period[period].short[locale] : String(year),
      ),
    ],
    rows: roleIds.map((role) => [
      base.roles[role].label[locale],
      ...columns.map((column) => {
        const activities = inRole(column.activities, role);
        return words.cell({ count: activities.length, direct: countDirect(activities) });
      }),
    ]),
  };
}

/** The numbers of a chart for a slide, without the columns that the slide says once for all: caution and sources. */
export function slideTable(view: View, chart: WithId<Chart>, words: TalkWords): SlideTable {
  if (chart.form === 'lanes') return rolesByYear(view, words);
  const { columns, rows } = tableOfChart({ view, chart, word: words.table, siteUrl: '' });
  const shown = columns.filter(
    ({ key, place }) => place !== 'export' && !besideTheTable.includes(key),
  );
  return {
    head: shown.map(({ label }) => label),
    rows: rows.map(({ cells }) => shown.map(({ key }) => cells[key] ?? '')),
  };
}
