import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { Speaker } from '#components/talks/Speaker';
import { SpeakerStore } from '#components/talks/SpeakerStore';
import { idsOf } from '../../../../recordPages';
import { talkIn, talkInAll } from '../../../../talkIn';
import { viewOf } from '../../../../viewOf';
import '../../../../../components/roles/roles.css';
import '../../../../../components/talks/talk.css';
import '../../../../../components/talks/stage.css';
import '../../../../../components/talks/speaker.css';

type Props = PageProps<'/[locale]/talks/[talk]/speaker'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return idsOf(base.talks).map((talk) => ({ talk }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, talk: id } = await params;
  const { locale } = viewOf(asked);
  const t = await getTranslations({ locale, namespace: 'SpeakerPage' });
  // A tool for one talk: nothing to be found by a search.
  return { title: `${t('title')}: ${talkIn(locale, id).title}`, robots: { index: false } };
}

export default async function SpeakerPage({ params }: Props) {
  const { locale: asked, talk: id } = await params;
  const view = viewOf(asked);
  const talks = talkInAll(view.locale, id);
  const [talk] = talks;
  const store = <SpeakerStore view={view} talks={talks} />;
  return <Speaker talk={talk} plan={talk} store={store} script="speaker" />;
}
