import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { notFound } from 'next/navigation';
import { builtLocales } from '#data/locales';
import { addable } from '#components/talks/own/AddToTalkWords';
import { Enhance } from '#components/ui/Enhance';
import '../../components/ui/tokens.css';
import '../../components/ui/made/font.css';
import '../../components/ui/base.css';
import '../../components/layout/layout.css';
import '../../components/leave/leave.css';
import '../../components/ui/forced-colors.css';
// The records that open beside any page.
import '../../components/sources/entry.css';
import '../../components/timeline/activity.css';
import '../../components/charts/figure-panel.css';
import '../../components/talks/own/add.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return builtLocales.map((locale) => ({ locale }));
}

/** No other site learns from which page a reader comes, also where a link does not say so itself. */
export const metadata: Metadata = { referrer: 'same-origin' };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#15141d' },
  ],
};

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!hasLocale(builtLocales, locale)) notFound();
  return (
    // The script in the head sets the theme on <html> before React sees it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* Before the first paint, so that a chosen theme does not flash. */}
        <Enhance name="start" />
      </head>
      <body>
        {children}
        <Enhance name="switches" />
        <Enhance name="leave" serves="[data-leave]" />
        <Enhance name="cite" serves="[data-copy]" />
        <Enhance name="marks" serves="[data-mark]" />
        <Enhance name="add-to-talk" serves={addable} />
      </body>
    </html>
  );
}
