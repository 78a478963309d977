import { useTranslations } from 'next-intl';
import type { Figure, WithId } from '#data/types';
import { formatFigure, formatNumber } from '#lib/figures/formatFigure';
import { Words } from '../../ui/Words';
import type { ChartProps } from '../chartProps';
import { FigureLink } from '../FigureLink';

/** A number given with an amount, as it was said: rounded, with what one page prints exactly, and its caution. */
export function GivenNumber({
  view,
  chart,
  figure,
}: ChartProps<'comparison-matrix'> & { readonly figure: WithId<Figure> }) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const unit = figure.unit === null ? null : (base.vocabularies.unit[figure.unit] ?? null);
  const { text, unit: counted } = formatFigure(figure, unit, locale);
  const { exactElsewhere } = figure;
  return (
    <>
      <p>
        {exactElsewhere ? `${chart.words.about[locale]} ` : ''}
        <FigureLink view={view} chart={chart} figure={figure.id}>
          {text} {counted}
        </FigureLink>
        {exactElsewhere ? (
          <span className="quiet">
            {' '}
            (
            {t('exact', {
              value: formatNumber(exactElsewhere.value, locale),
              count: exactElsewhere.sources.length,
            })}
            )
          </span>
        ) : null}
      </p>
      <p className="small quiet">
        <Words view={view} text={figure.caution} />
      </p>
    </>
  );
}
