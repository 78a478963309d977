import { useTranslations } from 'next-intl';
import { formatFigure } from '#lib/figures/formatFigure';
import { SourceChips } from '../../sources/SourceChips';
import { Icon } from '../../ui/Icon';
import { Words } from '../../ui/Words';
import { FigureLink } from '../FigureLink';
import type { ChartProps } from '../chartProps';
import { CompareRow } from './CompareRow';
import { Remarks } from './Remarks';
import { Question } from './Question';

/**
 * Two amounts that do not compare, as text of one size with matching rows and a double rule between them.
 * No length, arrow, difference or share: the pair is forbidden in the case's `mustNotDraw`.
 */
export function ComparisonMatrix({ view, chart }: ChartProps<'comparison-matrix'>) {
  const t = useTranslations('Charts');
  const panel = useTranslations('ChartPanel');
  const { base, locale } = view;
  const cards = chart.cards.map(({ name, amount }) => ({
    name: name[locale],
    amount: base.figures.get(amount),
  }));
  const names = cards.map(({ name }) => name);
  return (
    <>
      <div className="compare" role="table" aria-labelledby={`${chart.id}-headline`}>
        <div className="compare-row compare-head" role="row">
          <p className="compare-label" role="cell">
            <span className="compare-not">
              <Icon name="not-equal" size={26} /> {chart.words.notComparable[locale]}
            </span>
          </p>
          {cards.map(({ name, amount }) => (
            <div key={amount.id} className="compare-cell" role="columnheader" aria-label={name}>
              <p className="label quiet">{name}</p>
              <p className="compare-subject">
                <Words view={view} text={amount.label} />
              </p>
              <FigureLink view={view} chart={chart} figure={amount.id} className="compare-amount">
                {formatFigure(amount, null, locale).text}
              </FigureLink>
              <p className="small quiet">{formatFigure(amount, null, locale).exact}</p>
            </div>
          ))}
        </div>
        {chart.questions.map((question) => (
          <Question key={question.label.en} view={view} chart={chart} question={question} />
        ))}
        <CompareRow
          label={panel('sources')}
          names={names}
          difference={null}
          cells={cards.map(({ amount }) => (
            <SourceChips key={amount.id} view={view} ids={amount.sources} />
          ))}
        />
      </div>
      <Remarks view={view} chart={chart} title={t('bothAmounts')} />
    </>
  );
}
