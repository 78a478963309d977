import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { BriefFiles } from '#components/brief/BriefFiles';
import { BriefSheet } from '#components/brief/BriefSheet';
import { Page } from '#components/layout/Page';
import { Enhance } from '#components/ui/Enhance';
import { pathOf } from '#lib/pages/pathOf';
import { briefDocx, briefInAll } from '../../../briefIn';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/brief/brief.css';

type Props = PageProps<'/[locale]/talks/brief'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'brief');
}

export default async function BriefPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const names = await getTranslations('Pages');
  const briefs = briefInAll(view.locale);
  const files = await Promise.all([briefDocx(view.locale, false), briefDocx(view.locale, true)]);
  return (
    <Page view={view} page="talks" path={pages.brief.slug}>
      <p className="small no-print">
        <a href={pathOf(view.locale, pages.talks.slug)}>{names('talks.name')}</a>
      </p>
      <BriefFiles locale={view.locale} sizes={files.map(({ length }) => length)} />
      {briefs.map((brief) => (
        <BriefSheet key={brief.locale} brief={brief} isOwn={brief.locale === view.locale} />
      ))}
      <Enhance name="print" />
    </Page>
  );
}
