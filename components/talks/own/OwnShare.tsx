import { useTranslations } from 'next-intl';

/** The address that carries the talk, and the way to an empty one. */
export function OwnShare() {
  const t = useTranslations('OwnTalk');
  return (
    <section className="own-share" aria-labelledby="own-share">
      <h2 id="own-share">{t('share')}</h2>
      <p className="own-field">
        <label htmlFor="own-address">{t('shareAddress')}</label>
        <input id="own-address" data-own-address="" readOnly />
      </p>
      <p className="talk-buttons">
        <button type="button" className="button" data-own-do="copy">
          {t('copy')}
        </button>
        <label className="talk-gentle">
          <input type="checkbox" data-own-with-notes="" /> {t('withNotes')}
        </label>
      </p>
      <p className="small quiet">{t('privacy')}</p>
      <p role="status" className="small" data-own-copied="" />
      <p>
        <button type="button" className="button" data-own-do="startOver">
          {t('startOver')}
        </button>
      </p>
      <p role="status" className="small" data-own-sure="" />
    </section>
  );
}
