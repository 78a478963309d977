import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { base } from '#data/index';
import { CiteThis } from '#components/cite/CiteThis';
import { Page } from '#components/layout/Page';
import { ActivityEntry } from '#components/timeline/ActivityEntry';
import { ActivityRelations } from '#components/timeline/ActivityRelations';
import { metadataOf } from '../../../metadataOf';
import { idsOf, recordOf } from '../../../recordPages';
import { viewOf } from '../../../viewOf';
import '../../../../components/timeline/activity-page.css';
import '../../../../components/glossary/terms.css';

type Props = PageProps<'/[locale]/timeline/[activity]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return idsOf(base.activities).map((activity) => ({ activity }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = await params;
  const { locale } = viewOf(asked.locale);
  const activity = recordOf(base.activities, asked.activity);
  return metadataOf(locale, 'timeline', {
    path: `timeline/${activity.id}`,
    title: activity.title[locale],
    description: activity.summary[locale],
  });
}

export default async function ActivityPage({ params }: Props) {
  const asked = await params;
  const view = viewOf(asked.locale);
  const activity = recordOf(view.base.activities, asked.activity);
  const cite = await getTranslations('Cite');
  return (
    <Page view={view} page="timeline" path={`timeline/${activity.id}`}>
      <div className="act-page">
        <ActivityEntry view={view} activity={activity} />
        <ActivityRelations view={view} activity={activity} />
      </div>
      <CiteThis
        view={view}
        what="activity"
        ids={{ id: `activity-${activity.id}-id`, en: `activity-${activity.id}-en` }}
        file={`activity-${activity.id}-${view.locale}`}
        note={cite('activityOriginal')}
      />
    </Page>
  );
}
