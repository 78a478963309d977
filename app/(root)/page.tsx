import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { siteUrl } from '#data/site';
import { RoleEmblem } from '#components/ui/RoleEmblem';
import { atBase } from '#lib/pages/atBase';
import { alternatesOf } from '#lib/pages/pageMetadata';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import '../../components/layout/choose.css';

export const metadata: Metadata = {
  title: locales.map((locale) => base.words.Header.siteName[locale]).join(' / '),
  description: 'Pilih bahasa. Choose a language.',
  alternates: {
    canonical: `${siteUrl}${atBase('/')}`,
    languages: alternatesOf(siteUrl, ''),
  },
};

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
