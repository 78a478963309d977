import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { Page } from '#components/layout/Page';
import { AnswerKey } from '#components/teach/AnswerKey';
import { PaperHead } from '#components/teach/PaperHead';
import { Worksheet } from '#components/teach/Worksheet';
import { Enhance } from '#components/ui/Enhance';
import { paperWords } from '#lib/teaching/exerciseWords';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import { questionsFor } from './questionsFor';
import '../../../components/teach/exercise.css';
import '../../../components/teach/worksheet.css';

/** What an exercise is printed as: its questions for a class, or the same questions with their answers. */
export type Paper = 'worksheet' | 'key';

type Params = Promise<{ readonly locale: string; readonly exercise: string }>;

/** Metadata of a print of an exercise. */
export async function paperMetadata(params: Params, paper: Paper): Promise<Metadata> {
  const { locale: asked, exercise: askedId } = await params;
  const view = viewOf(asked);
  const { id, exercise } = await questionsFor(view, askedId);
  const t = await getTranslations({ locale: view.locale, namespace: 'Worksheet' });
  const title = exercise.title[view.locale].replace(/\?$/, '');
  return metadataOf(asked, 'teach', {
    path: `teach/exercises/${id}/${paper}`,
    title: t(paper === 'key' ? 'keyOf' : 'sheetOf', { title }),
    description: paper === 'key' ? t('keyDescription', { title }) : t('description', { title }),
  });
}

/** A print of an exercise. */
export async function PaperPage({ params, paper }: { params: Params; paper: Paper }) {
  const { locale, exercise: asked } = await params;
  const view = viewOf(locale);
  const { id, exercise, questions } = await questionsFor(view, asked);
  const { Exercise: words } = await getMessages({ locale: view.locale });
  const Questions = paper === 'key' ? AnswerKey : Worksheet;
  return (
    <Page view={view} page="teach" path={`teach/exercises/${id}/${paper}`}>
      <div className="paper" data-paper="" data-words={JSON.stringify(paperWords(words.script))}>
        <PaperHead view={view} id={id} exercise={exercise} isKey={paper === 'key'} />
        <p role="status" className="ex-said no-print" data-said="" />
        <Questions view={view} exercise={exercise} questions={questions} />
      </div>
      <Enhance name="paper" />
    </Page>
  );
}
