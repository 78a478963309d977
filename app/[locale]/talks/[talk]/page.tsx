import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { pages } from '#data/pages';
import { Page } from '#components/layout/Page';
import { KeepTalk } from '#components/offline/KeepTalk';
import { TalkDocument } from '#components/talks/TalkDocument';
import { TalkFiles } from '#components/talks/TalkFiles';
import { TalkStart } from '#components/talks/TalkStart';
import { Enhance } from '#components/ui/Enhance';
import { pathOf } from '#lib/pages/pathOf';
import { metadataOf } from '../../../metadataOf';
import { idsOf } from '../../../recordPages';
import { talkIn, talkInAll } from '../../../talkIn';
import { talkPptx } from '../../../talkPptx';
import { viewOf } from '../../../viewOf';
import '../../../../components/roles/roles.css';
import '../../../../components/offline/offline.css';
import '../../../../components/talks/talk.css';
import '../../../../components/talks/stage.css';
import '../../../../components/talks/print.css';

type Props = PageProps<'/[locale]/talks/[talk]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return idsOf(base.talks).map((talk) => ({ talk }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, talk: id } = await params;
  const talk = talkIn(viewOf(asked).locale, id);
  return metadataOf(asked, 'talks', {
    path: `talks/${id}`,
    title: talk.title,
    description: talk.occasion,
  });
}

export default async function TalkPage({ params }: Props) {
  const { locale: asked, talk: id } = await params;
  const view = viewOf(asked);
  const t = await getTranslations('TalkPage');
  const names = await getTranslations('Pages');
  const talks = talkInAll(view.locale, id);
  const [talk] = talks;
  return (
    <Page view={view} page="talks" path={`talks/${id}`}>
      <p className="small no-print">
        <a href={pathOf(view.locale, pages.talks.slug)}>{names('talks.name')}</a>
      </p>
      <h1>{talk.title}</h1>
      <p className="lead">{talk.occasion}</p>
      <p className="quiet">{t('facts', { minutes: talk.minutes, count: talk.count })}</p>
      <TalkStart talk={talk} />
      <TalkFiles talk={talk} pptxSize={talkPptx(view.locale, id).length} />
      <KeepTalk locale={view.locale} talk={id} title={talk.title} />
      <TalkDocument view={view} talks={talks} />
      <Enhance name="stage" />
    </Page>
  );
}
