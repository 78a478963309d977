import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { Page } from '#components/layout/Page';
import { OwnTalk } from '#components/talks/own/OwnTalk';
import { Enhance } from '#components/ui/Enhance';
import { isOffered } from '#lib/pages/isOffered';
import { pathOf } from '#lib/pages/pathOf';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/roles/roles.css';
import '../../../../components/claims/status.css';
import '../../../../components/charts/wall/wall.css';
import '../../../../components/talks/slide.css';
import '../../../../components/talks/talk.css';
import '../../../../components/talks/stage.css';
import '../../../../components/talks/print.css';
import '../../../../components/talks/speaker.css';
import '../../../../components/talks/own/own.css';

type Props = PageProps<'/[locale]/talks/own'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'ownTalk');
}

export default async function OwnTalkPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('OwnTalk');
  const names = await getTranslations('Pages');
  return (
    <Page view={view} page="talks" path={pages.ownTalk.slug}>
      {isOffered(view.base, 'talks') ? (
        <p className="small no-print">
          <a href={pathOf(view.locale, pages.talks.slug)}>{names('talks.name')}</a>
        </p>
      ) : null}
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <OwnTalk view={view} />
      <Enhance name="stage" />
      <Enhance name="own-talk" />
    </Page>
  );
}
