import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';
import '../charts/wall/wall.css';

function Table({ slide }: SlideProps) {
  const { table } = slide;
  if (!table) return null;
  return (
    <table>
      <thead>
        <tr>
          {table.head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, i) => (
              <td key={i} data-label={table.head[i + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * The chart of a slide: what it measures, its drawing for the wall, and the same as words or as a table. In a narrow box the words
 * stand in place of the drawing, whose letters would shrink with it; elsewhere screen readers alone hear them.
 */
export function SlideChart({ talk, slide }: SlideProps) {
  const { chart, kind, lines, description } = slide;
  if (!chart) return null;
  const { foreign, words } = talk;
  return (
    <div className="slide-chart">
      {kind === 'comparison' ? null : <p className="slide-quiet">{chart.subtitle}</p>}
      <div className="slide-wall" dangerouslySetInnerHTML={{ __html: chart.wall }} />
      <div className="slide-described">
        {kind === 'comparison' ? (
          <ul className="slide-lines">
            {lines.map((line) => (
              <li key={line}>
                <SlideText text={line} foreign={foreign} />
              </li>
            ))}
            <li className="slide-apart">{words.notComparable}</li>
          </ul>
        ) : null}
        {kind === 'lanes' ? <Table talk={talk} slide={slide} /> : null}
        {kind === 'chart' ? (
          <p>
            <SlideText text={description ?? ''} foreign={foreign} />
          </p>
        ) : null}
      </div>
    </div>
  );
}
