import { useTranslations } from 'next-intl';
import { Icon } from '../ui/Icon';

const layouts = [
  { value: 'notes', word: 'printNotes' },
  { value: 'slides', word: 'printSlides' },
  { value: 'two', word: 'printTwo' },
  { value: 'four', word: 'printFour' },
] as const;

const languages = [
  { value: 'one', word: 'printOne' },
  { value: 'both', word: 'printBoth' },
] as const;

/** What goes on paper. The choices are read by the style sheet alone, so the browser's own print follows them too. */
export function PrintChoice() {
  const t = useTranslations('TalkPage');
  return (
    <details className="print-choice no-print" data-not-paired="">
      <summary className="button">
        <Icon name="print" /> {t('print')}
      </summary>
      <div className="print-choices">
        <fieldset>
          <legend className="label">{t('printWhat')}</legend>
          {layouts.map(({ value, word }, i) => (
            <label key={value}>
              <input type="radio" name="layout" id={`print-${value}`} defaultChecked={i === 0} />{' '}
              {t(word)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="label">{t('printLanguages')}</legend>
          {languages.map(({ value, word }, i) => (
            <label key={value}>
              <input type="radio" name="said" id={`print-${value}`} defaultChecked={i === 0} />{' '}
              {t(word)}
            </label>
          ))}
        </fieldset>
        <button type="button" className="button with-script" data-print="">
          {t('printGo')}
        </button>
        <noscript>
          <p className="small">{t('printAlone')}</p>
        </noscript>
      </div>
    </details>
  );
}
