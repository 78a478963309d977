import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { checkedOn } from '#data/site';
import { HelpAdvice } from '#components/help/HelpAdvice';
import { HelpChannel } from '#components/help/HelpChannel';
import { Page } from '#components/layout/Page';
import { formatDate } from '#lib/dates/formatDate';
import { sortChannels } from '#lib/help/sortChannels';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/help/help.css';

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'help');
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('HelpPage');
  const { advice, cleared, dated } = sortChannels(view.base.helpChannels.all);
  return (
    <Page view={view} page="help" path="help">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {advice.map((channel) => (
        <HelpAdvice key={channel.id} view={view} advice={channel} />
      ))}
      <section className="section" aria-labelledby="channels">
        <h2 id="channels">{t('channels')}</h2>
        <p className="lead">{t('tried', { date: formatDate(checkedOn, view.locale) })}</p>
        <div className="help-channels">
          {cleared.map((channel) => (
            <HelpChannel key={channel.id} view={view} channel={channel} />
          ))}
        </div>
      </section>
      <section className="help-dated" aria-labelledby="dated">
        <h2 id="dated">{t('dated')}</h2>
        <p className="lead">{t('datedLead')}</p>
        <div className="help-channels">
          {dated.map((channel) => (
            <HelpChannel key={channel.id} view={view} channel={channel} />
          ))}
        </div>
      </section>
    </Page>
  );
}
