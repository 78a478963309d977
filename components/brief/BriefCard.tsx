import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** The brief in the list of talks; nothing where the case has none. */
export function BriefCard({ view: { base, locale } }: Props) {
  const t = useTranslations('Brief');
  if (!isOffered(base, 'brief')) return null;
  const path = pathOf(locale, pages.brief.slug);
  return (
    <section className="section" aria-labelledby="brief">
      <h2 id="brief">
        <a href={path}>{t('offer')}</a>
      </h2>
      <p className="lead">{t('offerText')}</p>
      <p className="talk-buttons no-print">
        <a className="button" href={path}>
          {t('open')}
        </a>
      </p>
    </section>
  );
}
