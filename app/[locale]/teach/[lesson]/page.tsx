import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { Page } from '#components/layout/Page';
import { StructuredData } from '#components/structured/StructuredData';
import { LessonAims } from '#components/teach/LessonAims';
import { LessonAssessment } from '#components/teach/LessonAssessment';
import { LessonHead } from '#components/teach/LessonHead';
import { LessonSide } from '#components/teach/LessonSide';
import { LessonSteps } from '#components/teach/LessonSteps';
import { Enhance } from '#components/ui/Enhance';
import { lessonOf } from '#lib/structured/lessonOf';
import { metadataOf } from '../../../metadataOf';
import { idsOf, recordOf } from '../../../recordPages';
import { siteFactsOf } from '../../../siteFactsOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/teach/exercise.css';
import '../../../../components/teach/lesson.css';

type Props = PageProps<'/[locale]/teach/[lesson]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return idsOf(base.lessons).map((lesson) => ({ lesson }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, lesson: id } = await params;
  const { locale } = viewOf(asked);
  const lesson = recordOf(base.lessons, id);
  return metadataOf(asked, 'teach', {
    path: `teach/${id}`,
    title: lesson.title[locale],
    description: lesson.inOneSentence[locale],
  });
}

export default async function LessonPage({ params }: Props) {
  const { locale, lesson: id } = await params;
  const view = viewOf(locale);
  const lesson = recordOf(base.lessons, id);
  const header = await getTranslations('Header');
  return (
    <Page view={view} page="teach" path={`teach/${id}`}>
      {/* Reader views take the first part for the beginning of the text, since its class is that of the text. */}
      <div className="lesson">
        <div className="lesson-main">
          <LessonHead view={view} lesson={lesson} />
        </div>
        <div className="lesson-main">
          <LessonAims view={view} lesson={lesson} />
          <LessonSteps view={view} lesson={lesson} />
          <LessonAssessment view={view} lesson={lesson} />
        </div>
        <LessonSide view={view} lesson={lesson} siteName={header('siteName')} />
      </div>
      <StructuredData block={lessonOf(view.base, lesson, await siteFactsOf(view.locale))} />
      <Enhance name="print" />
    </Page>
  );
}
