import { useTranslations } from 'next-intl';
import { valueOf } from '#lib/charts/mark';
import { partsOf, shareOf } from '#lib/charts/partsOf';
import { formatNumber, formatShare } from '#lib/figures/formatFigure';
import { FigureLink } from '../FigureLink';
import { NotesInLine } from '../NotesInLine';
import { UnitSquares } from '../UnitSquares';
import type { ChartProps } from '../chartProps';

const squares = { side: 18, gap: 5, perRow: 10 };

/** A hundred squares for a whole, as many filled as the first part has of a hundred; the sum stands below. */
export function HundredMarks({ view, chart }: ChartProps<'hundred-marks'>) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const { whole, parts } = partsOf(base, chart);
  const { words, notes } = chart;
  const shares = parts.map((part) => shareOf(valueOf(part), valueOf(whole)) ?? 0);
  const filled = Math.round(shares[0] ?? 0);
  const [first, second] = parts;
  return (
    <div className="hundred">
      <UnitSquares
        squares={squares}
        stretches={[
          { look: 'full', count: filled },
          { look: 'outlined', count: 100 - filled },
        ]}
      />
      <div className="hundred-words">
        <p className="hundred-about">{words.about[locale]}</p>
        <ul className="hundred-key">
          {[
            { part: first, look: 'full', name: words.filled },
            { part: second, look: 'outlined', name: words.outlined },
          ].map(({ part, look, name }) =>
            part ? (
              <li key={look} className={`key-${look}`}>
                <FigureLink view={view} chart={chart} figure={part.id}>
                  {formatNumber(valueOf(part), locale)}
                </FigureLink>{' '}
                {name[locale]}
              </li>
            ) : null,
          )}
        </ul>
        {first ? (
          <p className="small">
            <span className="label capital">{words.calculation[locale]}</span>{' '}
            {t('quotient', {
              part: formatNumber(valueOf(first), locale),
              whole: formatNumber(valueOf(whole), locale),
              share: formatShare(shares[0] ?? 0, locale),
            })}
          </p>
        ) : null}
        <NotesInLine view={view} notes={notes} />
      </div>
    </div>
  );
}
