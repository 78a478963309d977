import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { locales } from '#data/locales';
import { siteUrl } from '#data/site';
import { Brand } from '#components/layout/Brand';
import { pathOf } from '#lib/pages/pathOf';

export const metadata: Metadata = {
  title: 'Tiga Peran / Three Roles',
  description: 'Pilih bahasa. Choose a language.',
  alternates: {
    canonical: `${siteUrl}/`,
    languages: {
      ...Object.fromEntries(locales.map((l) => [l, `${siteUrl}${pathOf(l, '')}`])),
      'x-default': `${siteUrl}/`,
    },
  },
};

export default async function ChooseLanguage() {
  const choices = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'ChooseLanguage' });
      return {
        locale,
        siteName: t('siteName'),
        invitation: t('invitation'),
        language: t('language'),
      };
    }),
  );
  return (
    <main className="wrap main">
      <Brand />
      <h1>{choices.map(({ siteName }) => siteName).join(' / ')}</h1>
      {choices.map(({ locale, invitation, language }) => (
        <p key={locale} lang={locale} className="lead">
          {invitation}{' '}
          <a href={pathOf(locale, '')} hrefLang={locale}>
            {language}
          </a>
        </p>
      ))}
    </main>
  );
}
