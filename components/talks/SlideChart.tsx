import { Icon } from '../ui/Icon';
import { SlideText } from './SlideText';
import type { SlideProps } from './slideProps';

/** Two statements that stand apart, with the sign and the words that they cannot be compared. */
function Apart({ talk, slide }: SlideProps) {
  return (
    <div className="slide-apart">
      {slide.lines.map((line, i) => (
        <p key={line} className={i === 0 ? 'slide-first' : 'slide-second'}>
          <SlideText text={line} foreign={talk.foreign} />
        </p>
      ))}
      <p className="slide-between">
        <Icon name="not-equal" size={44} />
        {talk.words.notComparable}
      </p>
    </div>
  );
}

function Table({ slide }: SlideProps) {
  const { table, chart } = slide;
  if (!table || !chart) return null;
  return (
    <div className="slide-table">
      <p className="slide-quiet">{chart.subtitle}</p>
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
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The chart of a slide: two statements apart, a short table, or the chart in words. */
export function SlideChart({ talk, slide }: SlideProps) {
  if (slide.kind === 'comparison') return <Apart talk={talk} slide={slide} />;
  if (slide.kind === 'lanes') return <Table talk={talk} slide={slide} />;
  return (
    <div className="slide-described">
      <p className="slide-quiet">{slide.chart?.subtitle}</p>
      <p>
        <SlideText text={slide.description ?? ''} foreign={talk.foreign} />
      </p>
    </div>
  );
}
