import { useTranslations } from 'next-intl';

/** What went wrong or needs an answer: filled by the script, each with the buttons that answer it. */
export function OwnNotices() {
  const t = useTranslations('OwnTalk');
  return (
    <div className="own-notices">
      <section className="own-notice" aria-labelledby="own-ask" data-own-ask="" hidden>
        <div>
          <h2 id="own-ask" tabIndex={-1}>
            {t('askTitle')}
          </h2>
          <p data-own-ask-text="" />
        </div>
        <p className="talk-buttons">
          <button type="button" className="button button-main" data-own-do="askKeep">
            {t('askKeep')}
          </button>
          <button type="button" className="button" data-own-do="askOpen">
            {t('askOpen')}
          </button>
        </p>
      </section>
      <section className="own-notice" data-own-stored="" hidden>
        <p data-own-stored-text="" />
        <p className="talk-buttons">
          <button type="button" className="button" data-own-do="downloadStored">
            {t('downloadStored')}
          </button>
          <button type="button" className="button" data-own-do="setAside">
            {t('setAside')}
          </button>
        </p>
      </section>
      <section className="own-notice" data-own-unreached="" hidden>
        <p data-own-unreached-text="" />
        <button type="button" className="button" data-own-do="again">
          {t('again')}
        </button>
      </section>
      <div className="own-notice" data-own-told="" hidden>
        <p role="status" data-own-said="" />
        <button type="button" className="button" data-own-do="undo" hidden>
          {t('undo')}
        </button>
      </div>
      <div className="own-notice" data-own-lasting="" hidden>
        <ul data-own-lasting-list="" />
      </div>
    </div>
  );
}
