import { useTranslations } from 'next-intl';
import type { Locale } from '#data/locales';
import { atBase } from '#lib/pages/atBase';
import { pathOf } from '#lib/pages/pathOf';
import { longestField } from '#lib/search/readQuery';
import { searchKinds, type SearchKind } from '#lib/search/searchDocument';
import { Icon } from '../ui/Icon';
import type { SearchWords } from './searchWords';

type Props = {
  readonly locale: Locale;
  /** Address of the file that holds what is found in this language. */
  readonly documents: string;
};

/** The field, what was found, and what to do where nothing was. Without a script it says where else to look. */
export function SearchForm({ locale, documents }: Props) {
  const t = useTranslations('SearchResults');
  const names = searchKinds.map((kind) => [kind, t(`kinds.${kind}`)]);
  const kinds: Readonly<Record<SearchKind, string>> = Object.fromEntries(names);
  const words: SearchWords = {
    kinds,
    loading: t('loading'),
    one: t.raw('one'),
    many: t.raw('many'),
    none: t.raw('none'),
    noWord: t('noWord'),
    cut: t.raw('cut'),
    markup: t('markup'),
    more: t.raw('more'),
    failed: t('failed'),
  };
  return (
    <>
      <form
        className="search"
        role="search"
        action={pathOf(locale, 'search')}
        data-search=""
        data-engine={atBase('/made/search-engine.js')}
        data-documents={documents}
        data-words={JSON.stringify(words)}
        data-failed={words.failed}
      >
        <label className="label" htmlFor="q">
          {t('label')}
        </label>
        <div className="search-row">
          <span className="search-field">
            <Icon name="search" size={22} />
            <input
              id="q"
              type="search"
              name="q"
              maxLength={longestField}
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
            />
          </span>
          <button className="button button-main">{t('button')}</button>
        </div>
        <label className="search-key small quiet">
          <input type="checkbox" defaultChecked data-search-key="" />
          {t('key')}
        </label>
      </form>
      <p className="search-without measure">{t('without')}</p>
      <p role="status" className="search-status" data-search-status="" suppressHydrationWarning />
      <div className="search-nothing measure" data-search-nothing="" hidden>
        <ul>
          <li>{t('tryFewer')}</li>
          <li>{t('tryOther')}</li>
          <li>{t('tryIndex')}</li>
        </ul>
      </div>
      <div className="found-groups" data-search-results="" suppressHydrationWarning />
    </>
  );
}
