import { useTranslations } from 'next-intl';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** The question of the case, what the site does about it, and where to begin. */
export function Hero({ view: { base, locale } }: Props) {
  const t = useTranslations('Hero');
  return (
    <section className="hero">
      <div>
        <h1 className="hero-title">{t('question')}</h1>
        <p className="lead">
          {t('lead', {
            year: String(base.paper?.year ?? ''),
            organisation: base.actors.get(base.subject).name[locale],
            from: String(base.study.from),
            to: String(base.study.to),
            count: base.activities.all.length,
          })}
        </p>
        <p className="hero-actions">
          <a className="button button-main" href={pathOf(locale, 'roles')}>
            {t('readRoles')}
          </a>
          <a className="button" href={pathOf(locale, 'timeline')}>
            {t('openTimeline')}
          </a>
        </p>
      </div>
      <div className="hero-cloth" aria-hidden="true">
        <div className="cloth cloth-catalyst" />
        <div className="cloth cloth-implementer" />
        <div className="cloth cloth-partner" />
      </div>
    </section>
  );
}
