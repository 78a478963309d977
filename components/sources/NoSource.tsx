import { useTranslations } from 'next-intl';

/** What stands in the place of the list when no source matches the filters. */
export function NoSource() {
  const t = useTranslations('SourceFilters');
  return (
    <div className="no-source" data-source-none="" hidden>
      <h2>{t('noneTitle')}</h2>
      <p>{t('none')}</p>
      <button type="button" className="button" data-source-clear="">
        {t('clear')}
      </button>
    </div>
  );
}
