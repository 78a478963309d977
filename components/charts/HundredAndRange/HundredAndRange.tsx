import { layRange } from '#lib/charts/hundredAndRange';
import { valueOf } from '#lib/charts/mark';
import { formatFigure } from '#lib/figures/formatFigure';
import { ChartNotes, notesOf } from '../ChartNotes';
import { ChartPicture } from '../ChartPicture';
import { FigureLink } from '../FigureLink';
import { UnitSquares } from '../UnitSquares';
import type { ChartProps } from '../chartProps';

const squares = { side: 14, gap: 4, perRow: 20 };

/** A hundred abstract marks with a minimum filled and left open; below, the range in which it lies. */
export function HundredAndRange({ view, chart }: ChartProps<'hundred-and-range'>) {
  const { base, locale } = view;
  const share = base.figures.get(chart.share);
  const filled = valueOf(share);
  const range = layRange(view, chart);
  return (
    <section className="hundred-range">
      <section className="hundred-open">
        <UnitSquares
          squares={squares}
          stretches={[
            { look: 'full', count: filled },
            { look: 'outlined', count: 100 - filled },
          ]}
        />
        <p className="open-bracket">
          <FigureLink view={view} chart={chart} figure={share.id} className="open-value">
            {formatFigure(share, null, locale).text}
          </FigureLink>
          <span>{chart.words.ofHundred[locale]}</span>
        </p>
      </section>
      <ChartPicture view={view} chart={chart} marks={[range.mark, range.inside.mark]}>
        <ChartNotes notes={notesOf(view, chart.notes)} />
      </ChartPicture>
      {chart.textOnly.map((id) => (
        <p key={id} className="small">
          <FigureLink view={view} chart={chart} figure={id}>
            {base.figures.get(id).label[locale]}
          </FigureLink>
        </p>
      ))}
    </section>
  );
}
