import { useTranslations } from 'next-intl';
import { groupByStudy } from '#lib/laws/groupByStudy';
import type { View } from '#lib/view';
import { LawEntry } from './LawEntry';
import { LawStrip } from './LawStrip';

type Props = { readonly view: View };

/** The legal frame in time: a strip of years, then every law before, in and after the years studied. */
export function Laws({ view }: Props) {
  const t = useTranslations('Laws');
  const { laws, study } = view.base;
  const { from, to } = study;
  return (
    <>
      <LawStrip view={view} laws={laws.all} />
      {groupByStudy(laws.all, study).map(({ period, laws: group }) => (
        <section key={period} className={`laws laws-${period}`} aria-labelledby={`laws-${period}`}>
          <h3 id={`laws-${period}`}>{t(period, { from: String(from), to: String(to) })}</h3>
          {group.length === 0 ? <p className="said-empty">{t('empty')}</p> : null}
          <ul>
            {group.map((law) => (
              <LawEntry key={law.id} view={view} law={law} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
