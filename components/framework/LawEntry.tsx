import { useTranslations } from 'next-intl';
import type { Law, WithId } from '#data/types';
import { formatDate } from '#lib/dates/formatDate';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly law: WithId<Law> };

/** A law: its number and date as far as they are known, what it says, each dated step, caution and sources. */
export function LawEntry({ view, law }: Props) {
  const t = useTranslations('LawEntry');
  const { base, locale } = view;
  const dated = Object.keys(base.words.LawEntry.steps).flatMap((step) => {
    const date = law.dates[step];
    return date ? [{ step, date }] : [];
  });
  return (
    <li id={law.id} className="law">
      <div>
        <p className="law-date">{law.from ? formatDate(law.from, locale) : t('undated')}</p>
        <p className="small quiet">
          <Words view={view} text={law.dateNote} />
        </p>
      </div>
      <div className="law-body">
        <h4>
          <Words view={view} text={law.label} />
        </h4>
        <p className="label" lang={law.isRegional && locale !== 'en' ? 'en' : undefined}>
          {law.number}
        </p>
        <p>
          <Words view={view} text={law.account} terms={[]} />
        </p>
        {dated.length > 1 ? (
          <p className="small">
            {dated
              .map(({ step, date }) => t(`steps.${step}`, { date: formatDate(date, locale) }))
              .join('; ')}
            .
          </p>
        ) : null}
        {law.caution ? (
          <p className="small quiet">
            <Words view={view} text={law.caution} />
          </p>
        ) : null}
        <SourceChips view={view} ids={law.sources} />
      </div>
    </li>
  );
}
