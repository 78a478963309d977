import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { Page } from '#components/layout/Page';
import { Worksheet } from '#components/teach/Worksheet';
import { paperWords } from '#lib/teaching/exerciseWords';
import { PaperHead } from '#components/teach/PaperHead';
import { Enhance } from '#components/ui/Enhance';
import { metadataOf } from '../../../../../metadataOf';
import { viewOf } from '../../../../../viewOf';
import { exerciseParams, questionsFor } from '../../../questionsFor';
import '../../../../../../components/teach/exercise.css';
import '../../../../../../components/teach/worksheet.css';

type Props = PageProps<'/[locale]/teach/exercises/[exercise]/worksheet'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return [...exerciseParams()];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, exercise: askedId } = await params;
  const view = viewOf(asked);
  const { id, exercise } = await questionsFor(view, askedId);
  const t = await getTranslations({ locale: view.locale, namespace: 'Worksheet' });
  const title = exercise.title[view.locale].replace(/\?$/, '');
  return metadataOf(asked, 'teach', {
    path: `teach/exercises/${id}/worksheet`,
    title: t('sheetOf', { title }),
    description: t('description', { title }),
  });
}

export default async function WorksheetPage({ params }: Props) {
  const { locale, exercise: asked } = await params;
  const view = viewOf(locale);
  const { id, exercise, questions } = await questionsFor(view, asked);
  const { Exercise: words } = await getMessages({ locale: view.locale });
  return (
    <Page view={view} page="teach" path={`teach/exercises/${id}/worksheet`}>
      <div className="paper" data-paper="" data-words={JSON.stringify(paperWords(words.script))}>
        <PaperHead view={view} id={id} exercise={exercise} isKey={false} />
        <p role="status" className="ex-said no-print" data-said="" />
        <Worksheet view={view} exercise={exercise} questions={questions} />
      </div>
      <Enhance name="paper" />
    </Page>
  );
}
