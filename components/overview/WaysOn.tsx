import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';
import { Icon } from '../ui/Icon';

type Props = { readonly view: View };

const ways = [
  { key: 'meeting', page: 'talks' },
  { key: 'teaching', page: 'teach' },
  { key: 'reading', page: 'claims' },
] as const;

/** Where to go on, for the three kinds of reader the site is made for. */
export function WaysOn({ view: { base, locale } }: Props) {
  const t = useTranslations('WaysOn');
  const offered = ways.filter(({ page }) => isOffered(base, page));
  return (
    <section className="section" aria-labelledby="ways-on">
      <h2 id="ways-on">{t('title')}</h2>
      <div className="ways">
        {offered.map(({ key, page }) => (
          <div key={key}>
            <h3>{t(`${key}.title`)}</h3>
            <p className="quiet">{t(`${key}.text`)}</p>
            <p>
              <a className="onward" href={pathOf(locale, pages[page].slug)}>
                {t(`${key}.go`)}
                <Icon name="arrow" size={16} />
              </a>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
