import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Actors } from '#components/actors/Actors';
import { Page } from '#components/layout/Page';
import { Icon } from '#components/ui/Icon';
import { actorRows } from '#lib/charts/actorMatrix';
import { pathOf } from '#lib/pages/pathOf';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/actors/actors.css';

type Props = PageProps<'/[locale]/actors'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'actors');
}

export default async function ActorsPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('ActorsPage');
  const { actors, charts } = view.base;
  const named = actorRows(view.base).length;
  const matrix = charts.all.find(({ form }) => form === 'actor-matrix');
  return (
    <Page view={view} page="actors" path="actors">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: actors.all.length, named })}</p>
      {matrix ? (
        <p className="actor-matrix-link">
          <a className="onward" href={pathOf(view.locale, `data/${matrix.id}`)}>
            {t('matrix')}
            <Icon name="arrow" size={16} />
          </a>
        </p>
      ) : null}
      <Actors view={view} />
    </Page>
  );
}
