import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { pagesAt } from '#lib/pages/pagesAt';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** Licence and the pages about the site. */
export function Footer({ view: { base, locale } }: Props) {
  const t = useTranslations('Footer');
  const names = useTranslations('Pages');
  return (
    <footer className="foot">
      <div className="wrap foot-row">
        <p>{t('licence')}</p>
        <ul>
          {pagesAt(base, 'foot').map((key) => (
            <li key={key}>
              <a href={pathOf(locale, pages[key].slug)}>{names(`${key}.name`)}</a>
            </li>
          ))}
          <li>
            <a href={`${pathOf(locale, pages.about.slug)}#corrections`}>{t('corrections')}</a>
          </li>
          <li>
            <a href={`${pathOf(locale, pages.about.slug)}#accessibility`}>{t('accessibility')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
