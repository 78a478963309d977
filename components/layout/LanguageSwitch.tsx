import { useTranslations } from 'next-intl';
import { locales, type Locale } from '#data/locales';
import { pathOf } from '#lib/pages/pathOf';

type Props = { readonly locale: Locale; readonly path: string };

/** The same page in each language: plain links, each language named in itself. */
export function LanguageSwitch({ locale, path }: Props) {
  const t = useTranslations('LanguageSwitch');
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
    </div>
  );
}
