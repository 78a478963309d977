import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import type { Locale } from '#data/locales';
import { briefFiles } from '#lib/brief/briefFiles';
import { pathOf } from '#lib/pages/pathOf';
import { Icon } from '../ui/Icon';

type Props = {
  readonly locale: Locale;
  /** Size of each file in bytes, in the order of `briefFiles`. */
  readonly sizes: readonly number[];
};

const languages = ['one', 'both'] as const;

/** How the brief is taken along: print in one language or both, and the same as files for Word. */
export function BriefFiles({ locale, sizes }: Props) {
  const t = useTranslations('Brief');
  return (
    <div className="brief-files no-print" data-not-paired="">
      <fieldset>
        <legend className="label">{t('print')}</legend>
        {languages.map((value, i) => (
          <label key={value}>
            <input type="radio" name="said" id={`print-${value}`} defaultChecked={i === 0} />{' '}
            {value === 'one' ? t('printOne') : t('printBoth')}
          </label>
        ))}
        <button type="button" className="button button-main" data-print="" hidden>
          <Icon name="print" /> {t('printGo')}
        </button>
      </fieldset>
      <div>
        <p className="label">{t('word')}</p>
        <ul>
          {briefFiles.map((file, i) => {
            const size = Math.ceil((sizes[i] ?? 0) / 1000);
            return (
              <li key={file}>
                <a href={`${pathOf(locale, pages.brief.slug)}${file}`} download="">
                  <Icon name="download" />{' '}
                  {i === 0 ? t('wordOne', { size }) : t('wordBoth', { size })}
                </a>
              </li>
            );
          })}
        </ul>
        <p className="small quiet">{t('wordText')}</p>
      </div>
    </div>
  );
}
