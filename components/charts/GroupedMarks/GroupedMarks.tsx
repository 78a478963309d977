import { useTranslations } from 'next-intl';
import { valueOf } from '#lib/charts/mark';
import { partsOf, shareOf } from '#lib/charts/partsOf';
import { formatNumber, formatShare } from '#lib/figures/formatFigure';
import { FigureLink } from '../FigureLink';
import { UnitSquares, type SquareLook } from '../UnitSquares';
import type { ChartProps } from '../chartProps';

const squares = { side: 9, gap: 3, perRow: 22 };

// What we worked out ourselves looks different from what was printed.
const looks: readonly SquareLook[] = ['full', 'second', 'outlined'];

/** One mark a unit of the whole, in groups by its parts; count and share beside each group. */
export function GroupedMarks({ view, chart }: ChartProps<'grouped-marks'>) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const { whole, parts } = partsOf(base, chart);
  const unit = whole.unit ? base.vocabularies.unit[whole.unit]?.label[locale] : '';
  const { words, names, notes } = chart;
  return (
    <div className="grouped">
      {parts.map((part, i) => {
        const value = valueOf(part);
        const share = shareOf(value, valueOf(whole));
        const count = formatNumber(value, locale);
        return (
          <div key={part.id} className="grouped-row">
            <UnitSquares
              squares={squares}
              stretches={[{ look: looks[i] ?? 'outlined', count: value }]}
            />
            <p className="grouped-words">
              <FigureLink view={view} chart={chart} figure={part.id} className="grouped-count">
                {part.derived || share === null
                  ? count
                  : t('countAndShare', { count, share: formatShare(Math.round(share), locale) })}
              </FigureLink>
              <span>{names[i]?.[locale]}</span>
              {part.derived ? (
                <span className="said-empty small">{words.calculated[locale]}</span>
              ) : null}
            </p>
          </div>
        );
      })}
      <p className="small quiet">
        {words.oneMark[locale]} ·{' '}
        <FigureLink view={view} chart={chart} figure={whole.id}>
          {formatNumber(valueOf(whole), locale)} {unit}
        </FigureLink>
      </p>
      {notes.map((note) => (
        <p key={note.en} className="grouped-not">
          {note[locale]}
        </p>
      ))}
    </div>
  );
}
