import type { Metadata } from 'next';
import { getMessages } from 'next-intl/server';
import { Page } from '#components/layout/Page';
import { ExerciseBar } from '#components/teach/ExerciseBar';
import { ExerciseFoot } from '#components/teach/ExerciseFoot';
import { ExerciseHead } from '#components/teach/ExerciseHead';
import type { ExerciseWords } from '#lib/teaching/exerciseWords';
import { PageSymbols } from '#components/teach/PageSymbols';
import { QuestionItem } from '#components/teach/QuestionItem';
import { SetChoice } from '#components/teach/SetChoice';
import { Enhance } from '#components/ui/Enhance';
import { besideAlike } from '#lib/teaching/besideAlike';
import { setsOfItem } from '#lib/teaching/setsOfItem';
import { metadataOf } from '../../../../metadataOf';
import { viewOf } from '../../../../viewOf';
import { exerciseParams, questionsFor } from '../../questionsFor';
import '../../../../../components/teach/exercise.css';

type Props = PageProps<'/[locale]/teach/exercises/[exercise]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return [...exerciseParams()];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, exercise: askedId } = await params;
  const view = viewOf(asked);
  const { id, exercise } = await questionsFor(view, askedId);
  return metadataOf(asked, 'teach', {
    path: `teach/exercises/${id}`,
    title: exercise.title[view.locale],
    description: exercise.instruction[view.locale],
  });
}

export default async function ExercisePage({ params }: Props) {
  const { locale, exercise: asked } = await params;
  const view = viewOf(locale);
  const { id, exercise, questions } = await questionsFor(view, asked);
  const { Exercise: words } = await getMessages({ locale: view.locale });
  const scriptWords: ExerciseWords = words.script;
  return (
    <Page view={view} page="teach" path={`teach/exercises/${id}`}>
      <ExerciseHead view={view} exercise={exercise} />
      <div data-exercise={id} data-case={view.base.name} data-words={JSON.stringify(scriptWords)}>
        <SetChoice view={view} exercise={exercise} />
        <ExerciseBar count={questions.length} />
        <p role="status" className="ex-said no-print" data-said="" />
        <PageSymbols hasRoles={questions.some(({ hasSecond }) => hasSecond)} />
        <ol className="qs">
          {besideAlike(questions).map((question, i) => (
            <QuestionItem
              key={question.number}
              view={view}
              question={question}
              sets={setsOfItem(exercise, question.key)}
              isFirst={i === 0}
            />
          ))}
        </ol>
        <ExerciseFoot view={view} id={id} count={questions.length} />
      </div>
      <Enhance name="exercise" />
    </Page>
  );
}
