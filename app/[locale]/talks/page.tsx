import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { BriefCard } from '#components/brief/BriefCard';
import { Page } from '#components/layout/Page';
import { OwnTalkCard } from '#components/talks/own/OwnTalkCard';
import { TalkCard } from '#components/talks/TalkCard';
import { pathOf } from '#lib/pages/pathOf';
import { metadataOf } from '../../metadataOf';
import { talkIn } from '../../talkIn';
import { viewOf } from '../../viewOf';
import '../../../components/roles/roles.css';
import '../../../components/talks/talks.css';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/talks'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'talks');
}

export default async function TalksPage({ params }: PageProps<'/[locale]/talks'>) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('TalksPage');
  const keep = await getTranslations('Keep');
  return (
    <Page view={view} page="talks" path="talks">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <section className="talks-order" aria-labelledby="order">
        <h2 id="order" className="label">
          {t('before')}
        </h2>
        <ol className="small">
          <li>{t('order1')}</li>
          <li>{t('order2')}</li>
          <li>{t('order3')}</li>
        </ol>
      </section>
      {view.base.talks.all.map(({ id }) => (
        <TalkCard key={id} talk={talkIn(view.locale, id)} />
      ))}
      <OwnTalkCard view={view} />
      <BriefCard view={view} />
      <section className="section" aria-labelledby="offline">
        <h2 id="offline">{t('offline')}</h2>
        <p className="lead">{t('offlineText')}</p>
        <p>
          <a href={pathOf(view.locale, pages.offline.slug)}>{keep('more')}</a>
        </p>
      </section>
    </Page>
  );
}
