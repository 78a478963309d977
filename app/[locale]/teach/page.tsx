import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page } from '#components/layout/Page';
import { ExerciseRows } from '#components/teach/ExerciseRows';
import { LessonCards } from '#components/teach/LessonCards';
import { Platforms } from '#components/teach/Platforms';
import { TeachNotes } from '#components/teach/TeachNotes';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/teach/exercise.css';
import '../../../components/teach/teach.css';

type Props = PageProps<'/[locale]/teach'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'teach');
}

export default async function TeachPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('Teach');
  const header = await getTranslations('Header');
  return (
    <Page view={view} page="teach" path="teach">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <LessonCards view={view} />
      <ExerciseRows view={view} />
      <Platforms view={view} />
      <TeachNotes view={view} siteName={header('siteName')} />
    </Page>
  );
}
