import { PaperPage, paperMetadata } from '../../../paperPage';
import { exerciseParams } from '../../../questionsFor';

type Props = PageProps<'/[locale]/teach/exercises/[exercise]/worksheet'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return [...exerciseParams()];
}

export const generateMetadata = ({ params }: Props) => paperMetadata(params, 'worksheet');

export default function WorksheetPage({ params }: Props) {
  return <PaperPage params={params} paper="worksheet" />;
}
