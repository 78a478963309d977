import { useTranslations } from 'next-intl';

const actions = [
  { action: 'back', key: '←' },
  { action: 'next', key: '→' },
  { action: 'all', key: 'o' },
  { action: 'language', key: 'l' },
  { action: 'notes', key: 'n' },
  { action: 'black', key: 'b' },
  { action: 'full', key: 'f' },
  { action: 'end', key: 'Esc' },
] as const;

/** The controls on stage, and the words that the script needs there; out of sight until the stage opens. */
export function StageBar() {
  const t = useTranslations('Stage');
  return (
    <div className="stage" data-stage-bar="" data-not-paired="" hidden>
      <div className="stage-bar" role="group" aria-label={t('label')}>
        {actions.map(({ action }) => (
          <button key={action} type="button" data-action={action}>
            {t(action)}
          </button>
        ))}
      </div>
      <p className="stage-place" data-stage-place="" />
      <progress
        className="stage-progress"
        data-stage-progress=""
        max={1}
        value={0}
        aria-hidden="true"
      />
      <p className="stage-said" role="status" data-stage-said="" />
      <ul hidden data-stage-words="">
        <li data-word="unknown">{t('unknown')}</li>
        <li data-word="noFull">{t('noFull')}</li>
        <li data-word="noStore">{t('noStore')}</li>
        <li data-word="noLink">{t('noLink')}</li>
        <li data-word="noNumber">{t('noNumber')}</li>
        <li data-word="joined">{t('joined')}</li>
        <li data-word="blackOn">{t('blackOn')}</li>
        <li data-word="all">{t('all')}</li>
        <li data-word="close">{t('close')}</li>
      </ul>
    </div>
  );
}
