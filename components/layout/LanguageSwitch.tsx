import { useTranslations } from 'next-intl';
import { builtDrafts, locales, type Locale } from '#data/locales';
import { parallelOf } from '#lib/pages/parallelOf';
import { pathOf } from '#lib/pages/pathOf';
import { Icon } from '../ui/Icon';

type Props = { readonly locale: Locale; readonly path: string };

/** The same page in each language: plain links, each language named in itself; then both side by side. */
export function LanguageSwitch({ locale, path }: Props) {
  const t = useTranslations('LanguageSwitch');
  const parallel = builtDrafts.includes(locale) ? null : parallelOf(path);
  return (
    <div className="switch" role="group" aria-label={t('label')} data-language-switch="">
      {locales.map((l) => (
        <a
          key={l}
          href={pathOf(l, path)}
          hrefLang={l}
          lang={l}
          aria-current={l === locale ? 'true' : undefined}
        >
          <span className="switch-name">{t(l)}</span>
          <abbr className="switch-code" title={t(l)}>
            {l.toUpperCase()}
          </abbr>
        </a>
      ))}
      {/* The page that it leads to is written after the build, which then shows this part. */}
      {parallel === null ? null : (
        <a
          className="switch-book"
          href={pathOf(locale, parallel)}
          aria-label={t('parallel')}
          title={t('parallel')}
          hidden
        >
          <Icon name="book" />
        </a>
      )}
    </div>
  );
}
