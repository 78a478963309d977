import { useTranslations } from 'next-intl';

/** Room beside the chart, in which a chosen activity opens; until then, what to do. */
export function TimelineSide() {
  const t = useTranslations('TimelineSide');
  return (
    <aside className="timeline-side" aria-label={t('label')} data-opened-here="">
      <div className="side-hint no-print">
        <h2>{t('hint')}</h2>
        <p className="quiet small">{t('what')}</p>
      </div>
    </aside>
  );
}
