import { useTranslations } from 'next-intl';
import { pages, type PageKey } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import { pagesAt } from '#lib/pages/pagesAt';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';

type Props = { readonly view: View; readonly page: PageKey | null; readonly path: string };

/** Name, menu, help and the choice of language, in the same place on every page. */
export function Header({ view: { base, locale }, page, path }: Props) {
  const t = useTranslations('Header');
  const names = useTranslations('Pages');
  const leave = useTranslations('Leave');
  return (
    <header className="header">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      {page === 'help' && base.site.leave ? (
        <a className="skip" href={base.site.leave.address} rel="nofollow noreferrer" data-leave="">
          {leave('name')}
        </a>
      ) : null}
      <div className="wrap header-row">
        <a className="brand" href={pathOf(locale, '')}>
          <Brand />
          <span className="brand-name">{t('siteName')}</span>
        </a>
        <nav id="menu" className="menu" popover="auto" aria-label={t('menu')}>
          {pagesAt(base, 'menu').map((key) => (
            <a
              key={key}
              href={pathOf(locale, pages[key].slug)}
              aria-current={key === page ? 'page' : undefined}
            >
              {names(`${key}.name`)}
            </a>
          ))}
          <a
            className="menu-search"
            href={pathOf(locale, pages.search.slug)}
            aria-current={page === 'search' ? 'page' : undefined}
          >
            <Icon name="search" /> {t('search')}
          </a>
        </nav>
        {pagesAt(base, 'help').map((key) => (
          <a key={key} className="help-link" href={pathOf(locale, pages[key].slug)}>
            {t('help')}
          </a>
        ))}
        <a
          className="icon-button search-link"
          href={pathOf(locale, pages.search.slug)}
          aria-label={t('search')}
          aria-current={page === 'search' ? 'page' : undefined}
          data-search-link=""
        >
          <Icon name="search" size={22} />
        </a>
        <LanguageSwitch locale={locale} path={path} />
        <button
          type="button"
          className="icon-button theme-switch"
          data-theme-switch=""
          aria-label={t('theme')}
        >
          <Icon name="moon" />
        </button>
        <button type="button" className="icon-button menu-button" popoverTarget="menu">
          <Icon name="menu" size={24} />
          <span className="unseen">{t('menu')}</span>
        </button>
      </div>
    </header>
  );
}
