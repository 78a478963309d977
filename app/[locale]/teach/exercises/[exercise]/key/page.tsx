import { PaperPage, paperMetadata } from '../../../paperPage';
import { exerciseParams } from '../../../questionsFor';

type Props = PageProps<'/[locale]/teach/exercises/[exercise]/key'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return [...exerciseParams()];
}

export const generateMetadata = ({ params }: Props) => paperMetadata(params, 'key');

export default function KeyPage({ params }: Props) {
  return <PaperPage params={params} paper="key" />;
}
