import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Page } from '#components/layout/Page';
import { SetBuilder } from '#components/teach/SetBuilder';
import { Enhance } from '#components/ui/Enhance';
import { pathOf } from '#lib/pages/pathOf';
import { exerciseIds } from '#lib/teaching/exerciseIds';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';
import { questionsFor } from '../questionsFor';
import '../../../../components/teach/exercise.css';
import '../../../../components/teach/sets.css';

type Props = PageProps<'/[locale]/teach/exercises'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'exercises');
}

export default async function SetsPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('Sets');
  const names = await getTranslations('Pages');
  const words = await getTranslations('Exercise');
  const asked = await Promise.all(exerciseIds(view.base).map((id) => questionsFor(view, id)));
  return (
    <Page view={view} page="teach" path="teach/exercises">
      <nav className="crumbs small" aria-label={words('crumbs')}>
        <a href={pathOf(view.locale, 'teach')}>{names('teach.name')}</a> / {words('exercises')}
      </nav>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="small quiet">{t('forLecturer')}</p>
      <noscript>
        <p className="small quiet">{t('without')}</p>
      </noscript>
      {asked.map(({ id, exercise, questions }) => (
        <SetBuilder key={id} view={view} exercise={exercise} questions={questions} />
      ))}
      <Enhance name="sets" />
    </Page>
  );
}
