import { useTranslations } from 'next-intl';
import { pages } from '#data/pages';
import { pathOf } from '#lib/pages/pathOf';
import type { View } from '#lib/view';

type Props = { readonly view: View };

/** The way from the list of talks to one of the reader's own. */
export function OwnTalkCard({ view }: Props) {
  const t = useTranslations('OwnTalk');
  const path = pathOf(view.locale, pages.ownTalk.slug);
  return (
    <section className="talk-card" aria-labelledby="own-talk">
      <section>
        <h2 id="own-talk">
          <a href={path}>{t('cardTitle')}</a>
        </h2>
        <p>{t('cardText')}</p>
        <p className="talk-buttons no-print">
          <a className="button button-main" href={path}>
            {t('cardOpen')}
          </a>
        </p>
      </section>
    </section>
  );
}
