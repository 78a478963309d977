import { useTranslations } from 'next-intl';
import type { Figure, Text, WithId } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import { formatFigure } from '#lib/figures/formatFigure';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { AddToTalk } from '../talks/own/AddToTalk';
import { Caution } from '../ui/Caution';
import { Words } from '../ui/Words';
import { FigureNotes } from './FigureNotes';

type Props = {
  readonly view: View;
  readonly figure: WithId<Figure>;
  readonly heading?: 'h2' | 'h3';
  /** What only its home adds, at the end. */
  readonly children?: React.ReactNode;
};

/** Everything about one figure: value, who gave it and when, what it measures and what not, caution, sources. */
export function FigurePanel({ view, figure, heading: Heading = 'h3', children }: Props) {
  const t = useTranslations('FigurePanel');
  const { base, locale } = view;
  const unit = figure.unit === null ? null : (base.vocabularies.unit[figure.unit] ?? null);
  const { text, exact, unit: counted } = formatFigure(figure, unit, locale);
  const parts: readonly { readonly name: string; readonly text: Text }[] = [
    { name: t('saidBy'), text: figure.saidBy },
    { name: t('period'), text: figure.period.label },
    { name: t('measures'), text: figure.measures },
    { name: t('notMeasures'), text: figure.notMeasures },
    ...(figure.denominator ? [{ name: t('denominator'), text: figure.denominator }] : []),
    ...(figure.series ? [{ name: t('series'), text: figure.series }] : []),
  ];
  return (
    <section className="figure-panel" id={figure.id} aria-labelledby={`${figure.id}-label`}>
      <Heading id={`${figure.id}-label`}>
        <Words view={view} text={figure.label} />
      </Heading>
      <p className="figure-value">
        {text ? <strong>{text}</strong> : <span className="said-empty">{t('noNumber')}</span>}{' '}
        {counted ? <span>{counted}</span> : null}
        {exact ? <span className="small quiet">{exact}</span> : null}
      </p>
      <p className="figure-statement">
        <Words view={view} text={figure.statement} />
      </p>
      <Caution view={view} text={figure.caution} />
      <dl className="figure-parts">
        {parts.map((part) => (
          <div key={part.name}>
            <dt>{part.name}</dt>
            <dd>
              <Words view={view} text={part.text} />
              {part.text === figure.saidBy && figure.saidOn
                ? `, ${formatDate(figure.saidOn, locale)}`
                : ''}
            </dd>
          </div>
        ))}
      </dl>
      <section className="figure-sources">
        <p>{t('sources')}</p>
        <SourceChips view={view} ids={figure.sources} />
      </section>
      <FigureNotes view={view} figure={figure} />
      <AddToTalk kind="figure" id={figure.id} name={figure.label[locale]} />
      {children}
    </section>
  );
}
