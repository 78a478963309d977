import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { defaultLocale, locales } from '#data/locales';
import { siteUrl } from '#data/site';
import { RoleEmblem } from '#components/ui/RoleEmblem';
import { atBase } from '#lib/pages/atBase';
import { alternatesOf, openGraphOf } from '#lib/pages/pageMetadata';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import '../../components/layout/choose.css';

export async function generateMetadata(): Promise<Metadata> {
  const pageWords = await getTranslations({ locale: defaultLocale, namespace: 'Pages' });
  const title = locales.map((locale) => base.words.Header.siteName[locale]).join(' / ');
  const siteName = base.words.Header.siteName[defaultLocale];
  const address = `${siteUrl}${atBase('/')}`;
  return {
    title,
    description: 'Pilih bahasa. Choose a language.',
    alternates: { canonical: address, languages: alternatesOf(siteUrl, '') },
    // The address that people pass on: it is shown as the overview is.
    openGraph: openGraphOf({
      siteUrl,
      siteName,
      locale: defaultLocale,
      title,
      description: pageWords('overview.description'),
      address,
      picture: atBase(`/made/og/overview.${defaultLocale}.png`),
      pictureText: [siteName, pageWords('overview.name'), pageWords('overview.description')].join(
        '. ',
      ),
    }),
  };
}

export default async function ChooseLanguage() {
  const choices = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'ChooseLanguage' });
      const pageWords = await getTranslations({ locale, namespace: 'Pages' });
      return {
        locale,
        siteName: base.words.Header.siteName[locale],
        what: pageWords('overview.description'),
        invitation: t('invitation', { language: t('language') }),
      };
    }),
  );
  return (
    <main className="choose">
      <div className="frame choose-card">
        <p className="choose-marks">
          {roleIds.map((role) => (
            <RoleEmblem key={role} role={role} size={60} />
          ))}
        </p>
        <h1>
          {choices.map(({ locale, siteName }, i) => (
            <span key={locale} lang={locale}>
              {i > 0 ? ' / ' : ''}
              {siteName}
            </span>
          ))}
        </h1>
        <ul className="choose-languages">
          {choices.map(({ locale, what, invitation }) => (
            <li key={locale} lang={locale}>
              <p>{what}</p>
              <a className="button button-main" href={pathOf(locale, '')} hrefLang={locale}>
                {invitation}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
