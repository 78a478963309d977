import { useTranslations } from 'next-intl';
import { formatMonth } from '#lib/dates/formatDate';
import { roleIds } from '#lib/roles/roleIds';
import type { TokensOf } from '#lib/timeline/filterTokens';
import type { Year } from '#lib/timeline/groupByYear';
import type { LaidOutRow } from '#lib/timeline/layOutRows';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { ActivityRow } from './ActivityRow';

type Props = {
  readonly view: View;
  readonly year: Year;
  readonly rows: readonly LaidOutRow[];
  /** The words by which the filters' rules find an activity. */
  readonly tokens: TokensOf;
};

/** The words by which the rules find a group: those of all its rows, so that it goes when they all do. */
function union(rows: readonly LaidOutRow[], tokens: TokensOf): string {
  return [...new Set(rows.flatMap(({ activity }) => tokens(activity).split(' ')))].join(' ');
}

function directIn(rows: readonly LaidOutRow[]): string {
  return String(rows.filter(({ activity }) => activity.focus === 'direct').length);
}

/** One year, large: three roles, every activity on its own named row. A double rule parts it from what lies outside the years studied. */
export function YearBlock({ view, year: { year, period }, rows, tokens }: Props) {
  const t = useTranslations('YearBlock');
  const { base, locale } = view;
  const begun = rows.filter((row) => !row.isContinued);
  const continued = rows.length - begun.length;
  return (
    <section className={`year y${year} is-${period}`} data-y={year} data-f={union(rows, tokens)}>
      <div className="year-head">
        <span className="rail-heads" aria-hidden="true">
          {roleIds.map((role) => (
            <RoleMark key={role} role={role} fill="filled" size={20} />
          ))}
        </span>
        <h3>{year}</h3>
        <p className="small quiet">
          {t('counts', { count: begun.length, direct: directIn(begun) })}
          {continued > 0 ? <>; {t('continued', { count: String(continued) })}</> : null}
          {period === 'core' ? null : (
            <> · {base.vocabularies.period[period].label[locale].toLowerCase()}</>
          )}
        </p>
      </div>
      <ol className="months" aria-hidden="true">
        {Array.from({ length: 12 }, (_, i) => (
          <li key={i}>{formatMonth(i + 1, locale, 'short').slice(0, 3)}</li>
        ))}
      </ol>
      <div className="lanes">
        {roleIds.map((role) => {
          const own = rows.filter(({ activity }) => activity.role === role);
          // Outside the years studied nobody looked for every role, so an empty one is no finding.
          if (own.length === 0 && period !== 'core') return null;
          const count = own.filter((row) => !row.isContinued).length;
          return (
            <div key={role} className="lane" data-r={role} data-f={union(own, tokens) || undefined}>
              <h4>
                {base.vocabularies.role[role].label[locale]}{' '}
                {own.length > 0 ? (
                  <span>
                    {t('counts', {
                      count,
                      direct: directIn(own.filter((row) => !row.isContinued)),
                    })}
                  </span>
                ) : null}
              </h4>
              {own.length > 0 ? (
                <ul>
                  {own.map((row) => (
                    <ActivityRow key={row.key} view={view} row={row} tokens={tokens} year={year} />
                  ))}
                </ul>
              ) : (
                <p className="said-empty small">{t('none')}</p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
