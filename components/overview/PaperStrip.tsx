import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { SourceChip } from '../sources/SourceChip';

type Props = { readonly view: View };

/** The paper that the site reads, and how much of it was read. */
export function PaperStrip({ view }: Props) {
  const t = useTranslations('PaperStrip');
  const { base, locale } = view;
  return (
    <section className="paper-strip" aria-labelledby="paper-read">
      <h2 id="paper-read" className="label">
        {t('title')}
      </h2>
      <div>
        <p>
          <b>{base.paper.title[locale]}</b>
        </p>
        <p className="chips">
          <SourceChip view={view} id={base.paper.source} isFirst />
        </p>
      </div>
      <p className="small quiet">{t('whatWasRead')}</p>
    </section>
  );
}
