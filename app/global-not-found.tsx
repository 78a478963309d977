import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { pages } from '#data/pages';
import { Brand } from '#components/layout/Brand';
import { HelpBar } from '#components/layout/HelpBar';
import { pagesAt } from '#lib/pages/pagesAt';
import { pathOf } from '#lib/pages/pathOf';
import '../components/ui/tokens.css';
import '../components/ui/made/font.css';
import '../components/ui/base.css';
import '../components/layout/layout.css';

export const metadata: Metadata = {
  title: 'Halaman tidak ditemukan / Page not found',
  robots: { index: false },
};

export default async function NotFound() {
  const versions = await Promise.all(
    locales.map(async (locale) => {
      const names = await getTranslations({ locale, namespace: 'Pages' });
      const t = await getTranslations({ locale, namespace: 'NotFound' });
      return { locale, title: t('title'), what: t('what'), names };
    }),
  );
  return (
    <html lang="id" suppressHydrationWarning>
      <head>
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        <script src="/made/start.js" data-inline="" />
      </head>
      <body>
        <main className="wrap main">
          <Brand />
          {versions.map(({ locale, title, what, names }) => (
            <section key={locale} lang={locale} data-locale={locale} className="not-found">
              <h1>{title}</h1>
              <p className="lead">{what}</p>
              <ul className="not-found-ways">
                {pagesAt('menu').map((key) => (
                  <li key={key}>
                    <a href={pathOf(locale, pages[key].slug)}>{names(`${key}.name`)}</a>
                  </li>
                ))}
              </ul>
              <HelpBar view={{ base, locale }} />
            </section>
          ))}
        </main>
        {/* One file answers for every address: the language of the address decides which version stays. */}
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        <script src="/made/not-found.js" data-inline="" />
      </body>
    </html>
  );
}
