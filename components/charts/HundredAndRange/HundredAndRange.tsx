import { wordOf } from '#lib/charts/wordOf';
import { formatFigure } from '#lib/figures/formatFigure';
import { FigureLink } from '../FigureLink';
import { RangeStrip } from '../RangeStrip/RangeStrip';
import { UnitMarks } from '../UnitMarks';
import type { ChartProps } from '../chartProps';

const squares = { side: 14, gap: 4, perRow: 20 };

/** A hundred abstract marks with a minimum filled and left open; below, the range in which it lies. */
export function HundredAndRange({ view, chart }: ChartProps) {
  const { base, locale } = view;
  const share = chart.figures.map((id) => base.figures.get(id)).find((f) => f.value !== null);
  const asText = chart.textOnly.map((id) => base.figures.get(id));
  if (!share) throw new Error(`charts > ${chart.id}: no figure has a value for the hundred marks.`);
  const filled = share.value ?? 0;
  const { text } = formatFigure(share, null, locale);
  return (
    <div className="hundred-range">
      <div className="hundred-open">
        <UnitMarks
          squares={squares}
          stretches={[
            { look: 'full', count: filled },
            { look: 'outlined', count: 100 - filled },
          ]}
        />
        <p className="open-bracket">
          <FigureLink view={view} chart={chart} figure={share.id} className="open-value">
            {text}
          </FigureLink>
          <span>{wordOf(view, chart, 'of-100')}</span>
        </p>
      </div>
      <RangeStrip view={view} chart={chart} />
      {asText.map((figure) => (
        <p key={figure.id} className="small">
          <FigureLink view={view} chart={chart} figure={figure.id}>
            {figure.label[locale]}
          </FigureLink>
        </p>
      ))}
    </div>
  );
}
