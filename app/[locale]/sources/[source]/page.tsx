import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { checkedOn } from '#data/site';
import { CiteThis } from '#components/cite/CiteThis';
import { Page } from '#components/layout/Page';
import { SourceEntry } from '#components/sources/SourceEntry';
import { StructuredData } from '#components/structured/StructuredData';
import { articleOf } from '#lib/structured/articleOf';
import { cslOf } from '#lib/cite/cslOf';
import { citeShort } from '#lib/cite/citeShort';
import { pathOf } from '#lib/pages/pathOf';
import { titleOf } from '#lib/sources/titleOf';
import { metadataOf } from '../../../metadataOf';
import { idsOf, recordOf } from '../../../recordPages';
import { viewOf } from '../../../viewOf';
import '../../../../components/sources/sources.css';

type Props = PageProps<'/[locale]/sources/[source]'>;

export function generateStaticParams() {
  return idsOf(base.sources).map((source) => ({ source }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, source: id } = await params;
  const view = viewOf(asked);
  const source = recordOf(base.sources, id);
  return metadataOf(view.locale, 'sources', {
    path: `sources/${id}`,
    title: citeShort(view, source),
    description: source.about[view.locale],
    // As "Cite this" cites it: words that are ours in the language of the work.
    cited: cslOf(source, {
      locale: source.titleLanguage,
      sourceKind: base.vocabularies.sourceKind,
      checkedOn,
    }),
  });
}

export default async function SourcePage({ params }: Props) {
  const { locale, source } = await params;
  const view = viewOf(locale);
  const t = await getTranslations('SourceEntry');
  return (
    <Page view={view} page="sources" path={`sources/${source}`}>
      <p className="back">
        <a href={pathOf(view.locale, 'sources')}>{t('back')}</a>
      </p>
      <SourceEntry view={view} id={source}>
        <CiteThis
          view={view}
          what="source"
          ids={{ id: source, en: source }}
          file={source}
          title={titleOf(base.sources.get(source), view.locale)}
          isOpen
        />
      </SourceEntry>
      {base.paper && source === base.paper.source ? (
        <StructuredData block={articleOf(base, base.paper, view.locale)} />
      ) : null}
    </Page>
  );
}
