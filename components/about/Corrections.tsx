import { useTranslations } from 'next-intl';
import { fillChart } from '#lib/charts/countPlaceholders';
import { listCorrections, type ChangedRecord } from '#lib/corrections/listCorrections';
import { formatDate } from '#lib/dates/formatDate';
import { atBase } from '#lib/pages/atBase';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Words } from '../ui/Words';

type Props = { readonly view: View };

function Changed({ view, record }: Props & { readonly record: ChangedRecord }) {
  return (
    <a href={atBase(`/${view.locale}/${record.path}`)}>
      <Words view={view} text={record.label} />
    </a>
  );
}

/** What was corrected in the evidence: the day, what stood here, what stands here now, where, and on what it rests. */
export function Corrections({ view }: Props) {
  const t = useTranslations('CorrectionsPage');
  const corrections = listCorrections(view.base, (chart) => fillChart(view.base, chart));
  return (
    <>
      <p className="lead">{t('lead', { count: corrections.length })}</p>
      <ol className="corrections">
        {corrections.map(({ id, on, was, is, changed, sources }) => (
          <li key={id}>
            {/* An element of its own: reader views drop a block whose id holds a word such as "share" or "remark". */}
            <span id={`correction-${id}`} />
            <p className="small quiet">
              <time dateTime={on}>{formatDate(on, view.locale)}</time>
            </p>
            <p>
              <b>{t('was')}</b> <Words view={view} text={was} />
            </p>
            <p>
              <b>{t('is')}</b> <Words view={view} text={is} />
            </p>
            {changed.length > 0 ? (
              <p className="small">
                {t('changed')}{' '}
                {changed.map((record, i) => (
                  <span key={record.path}>
                    {i > 0 ? '; ' : null}
                    <Changed view={view} record={record} />
                  </span>
                ))}
              </p>
            ) : null}
            {sources.length > 0 ? <SourceChips view={view} ids={sources} /> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
