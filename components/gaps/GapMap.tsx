import { useTranslations } from 'next-intl';
import { countGaps } from '#lib/gaps/countGaps';
import type { View } from '#lib/view';
import { GapTable, type NamedRow } from './GapTable';
import { GapWords } from './GapWords';

type Props = {
  readonly view: View;
  /** Its heading's anchor. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly NamedRow[];
};

/** One map of the record with the number of its empty cells, and these once more in words. */
export function GapMap({ view, id, title, rows }: Props) {
  const t = useTranslations('GapMap');
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="lead">{t('lead', countGaps(rows))}</p>
      <div className="gap-map">
        <GapTable view={view} caption={title} rows={rows} />
        <GapWords view={view} rows={rows} />
      </div>
    </section>
  );
}
