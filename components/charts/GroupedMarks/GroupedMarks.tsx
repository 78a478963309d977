import { useTranslations } from 'next-intl';
import { partsOf, shareOf, valueOf } from '#lib/charts/partsOf';
import { wordOf } from '#lib/charts/wordOf';
import { formatNumber, formatShare } from '#lib/figures/formatFigure';
import { FigureLink } from '../FigureLink';
import { UnitMarks, type MarkLook } from '../UnitMarks';
import type { ChartProps } from '../chartProps';

const squares = { side: 9, gap: 3, perRow: 22 };

// What we worked out ourselves looks different from what was printed.
const looks: readonly MarkLook[] = ['full', 'second', 'outlined'];

/** One mark a unit of the whole, in groups by its parts; count and share beside each group. */
export function GroupedMarks({ view, chart }: ChartProps) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const { whole, parts } = partsOf(base, chart);
  const unit = whole.unit ? base.vocabularies.unit[whole.unit]?.label[locale] : '';
  const keys = Object.keys(chart.words);
  return (
    <div className="grouped">
      {parts.map((part, i) => {
        const value = valueOf(part);
        const share = shareOf(value, valueOf(whole));
        const count = formatNumber(value, locale);
        return (
          <div key={part.id} className="grouped-row">
            <UnitMarks
              squares={squares}
              stretches={[{ look: looks[i] ?? 'outlined', count: value }]}
            />
            <p className="grouped-words">
              <FigureLink view={view} chart={chart} figure={part.id} className="grouped-count">
                {part.derived || share === null
                  ? count
                  : t('countAndShare', { count, share: formatShare(Math.round(share), locale) })}
              </FigureLink>
              <span>{wordOf(view, chart, keys[i] ?? '')}</span>
              {part.derived ? (
                <span className="said-empty small">{wordOf(view, chart, 'calculated')}</span>
              ) : null}
            </p>
          </div>
        );
      })}
      <p className="small quiet">
        {wordOf(view, chart, 'one-mark')} ·{' '}
        <FigureLink view={view} chart={chart} figure={whole.id}>
          {formatNumber(valueOf(whole), locale)} {unit}
        </FigureLink>
      </p>
      <p className="grouped-not">{wordOf(view, chart, 'not-exploitation')}</p>
    </div>
  );
}
