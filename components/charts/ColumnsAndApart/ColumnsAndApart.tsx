import { layApart } from '#lib/charts/columnsAndApart';
import { figurePath } from '#lib/charts/figurePath';
import { wordOf } from '#lib/charts/wordOf';
import { ChartNotes } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import type { ChartProps } from '../chartProps';
import { SplitBar } from './SplitBar';

/** Columns of one way of counting and, beyond a double rule, a year counted in another: another form, another scale. */
export function ColumnsAndApart({ view, chart }: ChartProps) {
  const word = (key: string) => wordOf(view, chart, key);
  const apart = layApart(view, chart, (id) => figurePath(view.locale, chart.id, id));
  const marks = [apart.whole, ...apart.parts.map(({ mark }) => mark)];
  return (
    <div className="columns-apart">
      <ChartPicture view={view} chart={chart} marks={marks}>
        <p className="double-rule">
          <span>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <path className="axes-unequal" d="M3 7h14M3 13h14M14 2L6 18" />
            </svg>
            {word('not-comparable')}
          </span>
        </p>
        <div className="apart">
          <p className="apart-title">
            {apart.year}, {word('counted-differently')}
          </p>
          <SplitBar chartId={chart.id} apart={apart} />
          <ChartNotes notes={[{ words: word('own-scale') }, { words: word('bundling') }]} />
        </div>
      </ChartPicture>
      <ChartNotes notes={[{ words: word('not-children') }]} />
    </div>
  );
}
