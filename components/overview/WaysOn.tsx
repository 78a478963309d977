import { useTranslations } from 'next-intl';
import type { Locale } from '#data/locales';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import { Icon } from '../ui/Icon';

type Props = { readonly locale: Locale };

const ways = [
  { key: 'meeting', slug: pages.data.slug },
  { key: 'teaching', slug: pages.roles.slug },
  { key: 'reading', slug: pages.claims.slug },
] as const;

/** Where to go on, for the three kinds of reader the site is made for. */
export function WaysOn({ locale }: Props) {
  const t = useTranslations('WaysOn');
  return (
    <section className="section" aria-labelledby="ways-on">
      <h2 id="ways-on">{t('title')}</h2>
      <div className="ways">
        {ways.map(({ key, slug }) => (
          <div key={key}>
            <h3>{t(`${key}.title`)}</h3>
            <p className="quiet">{t(`${key}.text`)}</p>
            <p>
              <a className="onward" href={pathOf(locale, slug)}>
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
