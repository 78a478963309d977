import { useTranslations } from 'next-intl';
import type { Paper } from '#data/types';
import type { View } from '#lib/view';
import { SourceChip } from '../sources/SourceChip';

type Props = { readonly view: View; readonly paper: Paper };

/** The paper that the site reads, and how much of it was read. */
export function PaperStrip({ view, paper }: Props) {
  const t = useTranslations('PaperStrip');
  return (
    <section className="paper-strip" aria-labelledby="paper-read">
      <h2 id="paper-read" className="label">
        {t('title')}
      </h2>
      <section>
        <p>
          <b>{paper.title[view.locale]}</b>
        </p>
        <p className="chips">
          <SourceChip view={view} id={paper.source} isFirst />
        </p>
      </section>
      <p className="small quiet">{t('whatWasRead')}</p>
    </section>
  );
}
