import { useTranslations } from 'next-intl';
import { comparisonCards } from '#lib/charts/comparisonCards';
import { wordOf } from '#lib/charts/wordOf';
import { formatDate } from '#lib/dates/formatDate';
import { formatFigure } from '#lib/figures/formatFigure';
import { SourceChips } from '../../sources/SourceChips';
import { Icon } from '../../ui/Icon';
import { Words } from '../../ui/Words';
import { FigureLink } from '../FigureLink';
import type { ChartProps } from '../chartProps';
import { CompareRow } from './CompareRow';
import { GivenNumber } from './GivenNumber';
import { Remarks } from './Remarks';

/**
 * Two amounts that do not compare, as text of one size with matching rows and a double rule between them.
 * No length, arrow, difference or share: see the chart's record, which forbids them.
 */
export function ComparisonMatrix({ view, chart }: ChartProps) {
  const t = useTranslations('Charts');
  const panel = useTranslations('ChartPanel');
  const { base, locale } = view;
  const { cards, remarks } = comparisonCards(base, chart);
  const word = (key: string) => wordOf(view, chart, key);
  const names = [word('card-2022'), word('card-2024')];
  const isCount = (unit: string | null) => unit === 'transactions';
  const row = (key: string, cells: readonly React.ReactNode[], compared: readonly string[]) => (
    <CompareRow
      label={word(key)}
      cells={cells}
      names={names}
      mark={new Set(compared).size > 1 ? word('not-the-same') : null}
    />
  );
  const others = (isCounted: boolean) =>
    cards.map((card) => card.others.find((other) => isCount(other.unit) === isCounted));
  const idsOf = (isCounted: boolean) => others(isCounted).map((figure) => figure?.id ?? '');
  const given = (isCounted: boolean) =>
    others(isCounted).map((figure, i) => {
      if (figure) return <GivenNumber key={i} view={view} chart={chart} figure={figure} />;
      return (
        <p key={i} className="said-empty">
          {word('no-count-found')}
        </p>
      );
    });
  const texts = (key: 'measures' | 'notMeasures' | 'caution') => cards.map((c) => c.amount[key]);
  const asWords = (key: 'measures' | 'notMeasures' | 'caution') =>
    texts(key).map((text, i) => (
      <p key={i}>
        <Words view={view} text={text} />
      </p>
    ));
  const said = cards.map(({ amount }) =>
    [amount.saidBy[locale], amount.saidOn ? formatDate(amount.saidOn, locale) : ''].join(', '),
  );
  const spans = cards.map((c) => c.amount.period.label[locale]);
  return (
    <>
      <div className="compare">
        <div className="compare-row compare-head">
          <p className="compare-label">
            <span className="compare-not">
              <Icon name="not-equal" size={26} /> {t('notComparable')}
            </span>
          </p>
          {cards.map(({ amount }, i) => (
            <div key={amount.id} className="compare-cell">
              <p className="label quiet">{names[i]}</p>
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
        {row(
          'row-offences',
          asWords('measures'),
          texts('measures').map((x) => x[locale]),
        )}
        {row('row-who', given(false), idsOf(false))}
        {row(
          'row-period',
          spans.map((span) => <p key={span}>{span}</p>),
          spans,
        )}
        {row('row-transactions', given(true), idsOf(true))}
        {row(
          'row-said',
          said.map((text) => <p key={text}>{text}</p>),
          said,
        )}
        {row(
          'row-not-measured',
          asWords('notMeasures'),
          texts('notMeasures').map((x) => x[locale]),
        )}
        <CompareRow
          label={panel('sources')}
          names={names}
          mark={null}
          cells={cards.map(({ amount }) => (
            <SourceChips key={amount.id} view={view} ids={amount.sources} />
          ))}
        />
      </div>
      <Remarks view={view} chart={chart} remarks={remarks} title={t('bothAmounts')} />
    </>
  );
}
