import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { OwnSpeakerStore } from '#components/talks/own/OwnSpeakerStore';
import { Speaker } from '#components/talks/Speaker';
import { pathOf } from '#lib/pages/pathOf';
import { viewOf } from '../../../../viewOf';
import '../../../../../components/roles/roles.css';
import '../../../../../components/claims/status.css';
import '../../../../../components/charts/wall/wall.css';
import '../../../../../components/talks/slide.css';
import '../../../../../components/talks/talk.css';
import '../../../../../components/talks/stage.css';
import '../../../../../components/talks/speaker.css';
import '../../../../../components/talks/own/own.css';

type Props = PageProps<'/[locale]/talks/own/speaker'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = viewOf((await params).locale);
  const t = await getTranslations({ locale, namespace: 'SpeakerPage' });
  const own = await getTranslations({ locale, namespace: 'OwnTalk' });
  // A tool for one talk: nothing to be found by a search.
  return { title: `${t('title')}: ${own('title')}`, robots: { index: false } };
}

export default async function OwnSpeakerPage({ params }: Props) {
  const { locale } = viewOf((await params).locale);
  const talk = { id: 'own', locale, path: pathOf(locale, pages.ownTalk.slug) };
  return <Speaker talk={talk} plan={null} store={<OwnSpeakerStore />} script="own-speaker" />;
}
