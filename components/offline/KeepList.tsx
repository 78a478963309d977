import { useTranslations } from 'next-intl';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { pagesSet, talkSet } from '#lib/offline/keepSets';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { KeepControl } from './KeepControl';
import { KeepWords } from './KeepWords';

type Props = { readonly view: View };

/** Everything that can be kept, each with its state, and one press that takes all of it back. */
export function KeepList({ view: { base, locale } }: Props) {
  const t = useTranslations('Keep');
  const languages = useTranslations('LanguageSwitch');
  // The language of the page first. An unfinished language is not kept.
  const own = [...locales].sort((one, other) => Number(other === locale) - Number(one === locale));
  return (
    <div className="keep-list">
      <ul className="keep-rows">
        {own.map((language) => {
          const name = t('mainPages', { language: languages(language) });
          return (
            <li key={language} data-one-language="">
              <div>
                <h3>{name}</h3>
                <p className="small quiet">{t('mainPagesText')}</p>
              </div>
              <KeepControl set={pagesSet(language)} name={name} />
            </li>
          );
        })}
        {base.talks.all.map(({ id, title }) => (
          <li key={id}>
            <div>
              <h3>
                <a href={pathOf(locale, `${pages.talks.slug}/${id}`)}>{title[locale]}</a>
              </h3>
              <p className="small quiet">{t('talkText')}</p>
            </div>
            <KeepControl set={talkSet(id)} name={title[locale]} />
          </li>
        ))}
      </ul>
      <div className="keep-all no-print" data-not-paired="">
        <p data-keep-none="" hidden suppressHydrationWarning>
          {t('none')}
        </p>
        <p data-keep-all="" hidden suppressHydrationWarning>
          <button type="button" className="button">
            {t('removeAll')}
          </button>
        </p>
        <p data-keep-waiting="" hidden suppressHydrationWarning>
          {t('waiting')}{' '}
          <button type="button" className="button">
            {t('takeOver')}
          </button>
        </p>
        <noscript>
          <p>{t('needsScript')}</p>
        </noscript>
      </div>
      <KeepWords />
    </div>
  );
}
