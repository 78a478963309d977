import type { Figure, WithId } from '#data/types';
import { partsOf, valueOf } from '#lib/charts/partsOf';
import { wordOf } from '#lib/charts/wordOf';
import { formatNumber } from '#lib/figures/formatFigure';
import { Icon } from '../../ui/Icon';
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
    <ol className="steps">
      {stations.map(({ key, figures: given }, i) => (
        <li key={key} className="step">
          <p className="label quiet">{word(`step-${key}`)}</p>
          {given.length > 0 ? <Numbers view={view} chart={chart} figures={given} /> : null}
          <p className="step-label">
            {i > 0 ? (
              <span className="step-change">
                <Icon name="arrow" size={14} /> {word('label-changes')}
              </span>
            ) : null}
            <strong>{word(`label-${key}`)}</strong>
          </p>
        </li>
      ))}
    </ol>
  );
}

type NumbersProps = ChartProps & { readonly figures: readonly WithId<Figure>[] };

/** Numbers of a station; those that make up a number of another station stand under one bracket. */
function Numbers({ view, chart, figures }: NumbersProps) {
  const { parts } = partsOf(view.base, chart);
  const isPart = (figure: WithId<Figure>) => parts.some((part) => part.id === figure.id);
  const bracketed = figures.filter(isPart);
  const number = (figure: WithId<Figure>) => (
    <li key={figure.id}>
      <FigureLink view={view} chart={chart} figure={figure.id} className="step-number">
        {formatNumber(valueOf(figure), view.locale)}
      </FigureLink>
      <span className="step-what">{figure.label[view.locale]}</span>
    </li>
  );
  return (
    <div className="step-numbers">
      <ul>{figures.filter((figure) => !isPart(figure)).map(number)}</ul>
      {bracketed.length > 0 ? (
        <div className="step-bracket">
          <ul>{bracketed.map(number)}</ul>
          <p>
            <strong>{wordOf(view, chart, 'sum')}</strong>{' '}
            <span className="step-ours">{wordOf(view, chart, 'our-inference')}</span>
          </p>
        </div>
      ) : null}
    </div>
  );
}
