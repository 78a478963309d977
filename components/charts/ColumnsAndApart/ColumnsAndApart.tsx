import { layApart, layColumns } from '#lib/charts/columnsAndApart';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';
import { SplitBar } from './SplitBar';

/** Columns of one way of counting and, beyond a double rule, a year counted in another: another form, another scale. */
export function ColumnsAndApart({ view, chart }: ChartProps<'columns-and-apart'>) {
  const { words, notes, apartNotes } = chart;
  const apart = layApart(view, chart);
  const { columns } = layColumns(view, chart);
  const marks = [
    ...columns.map(({ mark }) => mark),
    apart.whole,
    ...apart.parts.map(({ mark }) => mark),
  ];
  return (
    <section className="columns-apart">
      <ChartPicture view={view} chart={chart} marks={marks}>
        <p className="double-rule">
          <span>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path className="axes-unequal" d="M3 7h14M3 13h14M14 2L6 18" />
            </svg>
            {words.notComparable[view.locale]}
          </span>
        </p>
        <section className="apart">
          <p className="apart-title">
            {apart.year}, {words.countedDifferently[view.locale]}
          </p>
          <SplitBar apart={apart} />
          <ChartNotes notes={notesOf(view, apartNotes)} />
        </section>
      </ChartPicture>
      <ChartNotes notes={notesOf(view, notes)} />
    </section>
  );
}
