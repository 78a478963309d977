import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { pagesAt } from '#lib/pages/pagesAt';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { HelpBar } from './HelpBar';
import { Notice } from './Notice';

type Props = { readonly view: View };

/**
 * What an address without a page shows in one language: what happened, and where to go on.
 * Both languages stand in one document, so the words are asked for by language instead of by request.
 */
export async function NotFoundVersion({ view }: Props) {
  const { base, locale } = view;
  const t = await getTranslations({ locale, namespace: 'NotFound' });
  const names = await getTranslations({ locale, namespace: 'Pages' });
  return (
    // A script hides the version that was not asked for before React sees it.
    <div lang={locale} data-locale={locale} suppressHydrationWarning>
      <Notice view={view} />
      <section className="wrap not-found">
        <div className="not-found-frame">
          <h1>{t('title')}</h1>
          <p className="lead">{t('what')}</p>
          <ul className="not-found-ways">
            {pagesAt(base, 'menu').map((key) => (
              <li key={key}>
                <a href={pathOf(locale, pages[key].slug)}>{names(`${key}.name`)}</a>
                <p className="small quiet">{names(`${key}.description`)}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <HelpBar view={view} />
    </div>
  );
}
