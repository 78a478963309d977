import type { Figure, WithId } from '#data/types';
import { valueOf } from '#lib/charts/mark';
import { partsOf } from '#lib/charts/partsOf';
import { formatNumber } from '#lib/figures/formatFigure';
import { Icon } from '../../ui/Icon';
import { FigureLink } from '../FigureLink';
import type { ChartProps } from '../chartProps';

/** The same numbers from step to step, under labels that change; what we infer is marked as ours. */
export function Steps({ view, chart }: ChartProps<'steps'>) {
  const { words, steps } = chart;
  const { locale } = view;
  return (
    <ol className="steps">
      {steps.map(({ title, label, figures }, i) => (
        <li key={title.en} className="step">
          <p className="label quiet">{title[locale]}</p>
          {figures.length > 0 ? <Numbers view={view} chart={chart} figures={figures} /> : null}
          <p className="step-label">
            {i > 0 ? (
              <span className="step-change">
                <Icon name="arrow" size={14} /> {words.labelChanges[locale]}
              </span>
            ) : null}
            <strong>{label[locale]}</strong>
          </p>
        </li>
      ))}
    </ol>
  );
}

type NumbersProps = ChartProps<'steps'> & { readonly figures: readonly string[] };

/** Numbers of a step; those that make up a number of another step stand under one bracket with their sum. */
function Numbers({ view, chart, figures }: NumbersProps) {
  const { base, locale } = view;
  const { whole, parts } = partsOf(base, chart);
  const isPart = (id: string) => parts.some((part) => part.id === id);
  const bracketed = figures.filter(isPart);
  const write = (figure: WithId<Figure>) => formatNumber(valueOf(figure), locale);
  const number = (id: string) => (
    <li key={id}>
      <FigureLink view={view} chart={chart} figure={id} className="step-number">
        {write(base.figures.get(id))}
      </FigureLink>
      <span className="step-what">{base.figures.get(id).label[locale]}</span>
    </li>
  );
  return (
    <div className="step-numbers">
      <ul>{figures.filter((id) => !isPart(id)).map(number)}</ul>
      {bracketed.length > 0 ? (
        <div className="step-bracket">
          <ul>{bracketed.map(number)}</ul>
          <p>
            <strong>
              {parts.map(write).join(' + ')} = {write(whole)}
            </strong>{' '}
            <span className="step-ours">{chart.words.ourInference[locale]}</span>
          </p>
        </div>
      ) : null}
    </div>
  );
}
