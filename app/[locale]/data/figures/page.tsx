import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FiguresByTopic } from '#components/charts/FiguresByTopic';
import { CiteThis } from '#components/cite/CiteThis';
import type { CreditWords } from '#components/cite/FigureCite';
import { Page } from '#components/layout/Page';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';

type Props = PageProps<'/[locale]/data/figures'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'figures');
}

/** The beginning of the citation of a figure in both languages, whichever the page has. */
async function creditWords(): Promise<CreditWords> {
  const [id, en] = await Promise.all([
    getTranslations({ locale: 'id', namespace: 'Cite' }),
    getTranslations({ locale: 'en', namespace: 'Cite' }),
  ]);
  return {
    id: (credit) => `${id('producersVia', credit)} ${id('figureCredit')}`,
    en: (credit) => `${en('producersVia', credit)} ${en('figureCredit')}`,
  };
}

export default async function FiguresPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('FiguresPage');
  const cite = await getTranslations('Cite');
  return (
    <Page view={view} page="data" path="data/figures">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: view.base.figures.all.length })}</p>
      <FiguresByTopic view={view} creditWords={await creditWords()} />
      <CiteThis
        view={view}
        what="figures"
        ids={null}
        file={`figures-${view.locale}`}
        note={cite('figuresHow')}
      />
    </Page>
  );
}
