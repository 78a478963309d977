import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { LanguageChoice } from '../LanguageChoice';

type Props = { readonly view: View };

/** The chosen slide as it stands on the wall, and what of it the speaker may change. */
export function OwnEditor({ view }: Props) {
  const t = useTranslations('OwnTalk');
  return (
    <section className="own-editor" aria-labelledby="own-preview" data-own-editor="" hidden>
      <div className="own-editor-head">
        <h2 id="own-preview" data-own-preview-name="" />
        <LanguageChoice name="preview" label={t('previewLanguage')} chosen={view.locale} />
      </div>
      <div className="own-preview" data-own-preview="" />
      <div className="own-fields" data-own-fields="">
        <p className="own-field">
          <label htmlFor="own-headline">{t('headline')}</label>
          <input
            id="own-headline"
            data-own-own-headline=""
            maxLength={120}
            aria-describedby="own-headline-hint"
          />
          <span className="small quiet" id="own-headline-hint">
            {t('headlineHint')}
          </span>
          <button type="button" className="own-quiet" data-own-do="headlineBack">
            {t('headlineBack')}
          </button>
        </p>
        <p className="own-field">
          <label htmlFor="own-note">{t('note')}</label>
          <textarea
            id="own-note"
            data-own-note=""
            rows={4}
            maxLength={3000}
            aria-describedby="own-note-hint"
          />
          <span className="small quiet" id="own-note-hint">
            {t('noteHint')}
          </span>
        </p>
        <p className="own-stays small">{t('stays')}</p>
      </div>
      <p>
        <a href="#own-preview" data-own-record="">
          {t('record')}
        </a>
      </p>
    </section>
  );
}
