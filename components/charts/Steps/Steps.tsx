import type { Figure, WithId } from '#data/types';
import { partsOf, valueOf } from '#lib/charts/partsOf';
import { wordOf } from '#lib/charts/wordOf';
import { formatNumber } from '#lib/figures/formatFigure';
import { FigureLink } from '../FigureLink';
import type { ChartProps } from '../chartProps';

/** The same numbers from station to station, under labels that change; what we infer is marked as ours. */
export function Steps({ view, chart }: ChartProps) {
  const word = (key: string) => wordOf(view, chart, key);
  const figures = chart.figures.map((id) => view.base.figures.get(id));
  const days = [...new Set(figures.map((figure) => figure.saidOn ?? ''))].toSorted();
  const stations = [...days, null].map((day, i) => ({
    key: String(i + 1),
    figures: figures.filter((figure) => figure.saidOn === day),
  }));
  return (
    <>
      <ol className="steps">
        {stations.map(({ key, figures: given }, i) => (
          <li key={key} className="step">
            <p className="label quiet">{word(`step-${key}`)}</p>
            <Numbers view={view} chart={chart} figures={given} />
            <p className="step-label">
              {i > 0 ? <span className="step-change">{word('label-changes')}</span> : null}
              <strong>{word(`label-${key}`)}</strong>
            </p>
          </li>
        ))}
      </ol>
      <p className="step-ours">
        {word('sum')} <span className="quiet">({word('our-inference')})</span>
      </p>
    </>
  );
}

type NumbersProps = ChartProps & { readonly figures: readonly WithId<Figure>[] };

/** Numbers of a station; those that make up a number of another station stand under one bracket. */
function Numbers({ view, chart, figures }: NumbersProps) {
  const { parts } = partsOf(view.base, chart);
  const isPart = (figure: WithId<Figure>) => parts.some((part) => part.id === figure.id);
  const bracketed = figures.filter(isPart);
  const number = (figure: WithId<Figure>) => (
    <FigureLink
      key={figure.id}
      view={view}
      chart={chart}
      figure={figure.id}
      className="step-number"
    >
      {formatNumber(valueOf(figure), view.locale)}
    </FigureLink>
  );
  return (
    <div className="step-numbers">
      {figures.filter((figure) => !isPart(figure)).map(number)}
      {bracketed.length > 0 ? (
        <span className="step-bracket">
          <span className="step-parts">{bracketed.map(number)}</span>
          <span className="step-sum">
            {wordOf(view, chart, 'sum')}
            <span className="step-sum-ours">{wordOf(view, chart, 'our-inference')}</span>
          </span>
        </span>
      ) : null}
    </div>
  );
}
