import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { locales } from '#data/locales';
import { Brand } from '#components/layout/Brand';
import { NotFoundVersion } from '#components/layout/NotFoundVersion';
import { Enhance } from '#components/ui/Enhance';
import { atBase } from '#lib/pages/atBase';
import '../components/ui/tokens.css';
import '../components/ui/made/font.css';
import '../components/ui/base.css';
import '../components/layout/layout.css';
import '../components/leave/leave.css';
import '../components/ui/forced-colors.css';
import '../components/layout/not-found.css';

export async function generateMetadata(): Promise<Metadata> {
  const titles = await Promise.all(
    locales.map(async (locale) =>
      (await getTranslations({ locale, namespace: 'NotFound' }))('title'),
    ),
  );
  return {
    title: titles.join(' / '),
    robots: { index: false },
    icons: { icon: atBase('/icon.png') },
  };
}

export default async function NotFound() {
  const names = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'Header' });
      return { locale, siteName: t('siteName') };
    }),
  );
  return (
    <html lang="id" suppressHydrationWarning>
      <head>
        <Enhance name="start" />
      </head>
      <body>
        <header className="header">
          <div className="wrap header-row">
            <a className="brand" href={atBase('/')}>
              <Brand />
              <span>
                {names.map(({ locale, siteName }, i) => (
                  <span key={locale} lang={locale}>
                    {i > 0 ? ' / ' : ''}
                    {siteName}
                  </span>
                ))}
              </span>
            </a>
          </div>
        </header>
        <main>
          {locales.map((locale) => (
            <NotFoundVersion key={locale} view={{ base, locale }} />
          ))}
        </main>
        {/* One file answers for every address: the language of the address decides which version stays. */}
        <Enhance name="not-found" />
        <Enhance name="leave" serves="[data-leave]" />
      </body>
    </html>
  );
}
