import { useTranslations } from 'next-intl';
import { partsOf, shareOf, valueOf } from '#lib/charts/partsOf';
import { wordOf } from '#lib/charts/wordOf';
import { formatNumber, formatShare } from '#lib/figures/formatFigure';
import { FigureLink } from '../FigureLink';
import { UnitMarks } from '../UnitMarks';
import type { ChartProps } from '../chartProps';

const squares = { side: 18, gap: 5, perRow: 10 };

/** A hundred squares for a whole, as many filled as the first part has of a hundred; the sum stands below. */
export function HundredMarks({ view, chart }: ChartProps) {
  const t = useTranslations('Charts');
  const { base, locale } = view;
  const { whole, parts } = partsOf(base, chart);
  const word = (key: string) => wordOf(view, chart, key);
  const shares = parts.map((part) => shareOf(valueOf(part), valueOf(whole)) ?? 0);
  const filled = Math.round(shares[0] ?? 0);
  const [first, second] = parts;
  return (
    <div className="hundred">
      <UnitMarks
        squares={squares}
        stretches={[
          { look: 'full', count: filled },
          { look: 'outlined', count: 100 - filled },
        ]}
      />
      <div className="hundred-words">
        <p className="hundred-about">{word('about')}</p>
        <ul className="hundred-key">
          {[
            { part: first, look: 'full', key: 'referrals' },
            { part: second, look: 'outlined', key: 'informational' },
          ].map(({ part, look, key }) =>
            part ? (
              <li key={key} className={`key-${look}`}>
                <FigureLink view={view} chart={chart} figure={part.id}>
                  {formatNumber(valueOf(part), locale)}
                </FigureLink>{' '}
                {word(key)}
              </li>
            ) : null,
          )}
        </ul>
        {first ? (
          <p className="small">
            <span className="label capital">{word('calculation')}</span>{' '}
            {t('quotient', {
              part: formatNumber(valueOf(first), locale),
              whole: formatNumber(valueOf(whole), locale),
              share: formatShare(shares[0] ?? 0, locale),
            })}
          </p>
        ) : null}
        <p className="small quiet">{word('not-unfounded')}</p>
      </div>
    </div>
  );
}
