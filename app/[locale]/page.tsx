import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChartFrame } from '#components/charts/ChartFrame';
import { Hero } from '#components/overview/Hero';
import { PaperStrip } from '#components/overview/PaperStrip';
import { ThreeYears } from '#components/overview/ThreeYears';
import { WaysOn } from '#components/overview/WaysOn';
import { Page } from '#components/layout/Page';
import { RoleCard } from '#components/roles/RoleCard';
import { activityColumns, countDirect } from '#lib/activities/activityColumns';
import { roleIds } from '#lib/roles/roleIds';
import { metadataOf } from '../metadataOf';
import { viewOf } from '../viewOf';
import '../../components/overview/overview.css';
import '../../components/roles/roles.css';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'overview');
}

export default async function OverviewPage({ params }: PageProps<'/[locale]'>) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('OverviewPage');
  const { base, locale } = view;
  const { lanesChart, overviewCharts } = base.features;
  const firstDirect = activityColumns(base.activities.all, base.study).find(
    ({ year, activities }) => year !== null && countDirect(activities) > 0,
  );
  return (
    <Page view={view} page="overview" path="">
      <Hero view={view} />
      {base.paper ? <PaperStrip view={view} paper={base.paper} /> : null}
      <section className="section" aria-labelledby="three-roles">
        <h2 id="three-roles" className="unseen">
          {t('roles')}
        </h2>
        <div className="role-cards">
          {roleIds.map((role) => (
            <RoleCard key={role} view={view} role={role} />
          ))}
        </div>
      </section>
      <section className="section" aria-labelledby="three-years">
        <h2 id="three-years">
          {firstDirect ? t('years', { year: String(firstDirect.year) }) : t('yearsWithoutDirect')}
        </h2>
        <p className="lead">{t('yearsLead')}</p>
        <ThreeYears view={view} caution={lanesChart ? base.charts.get(lanesChart).caution : null} />
      </section>
      {overviewCharts.map(({ chart, name }) => (
        <section key={chart} className="section" aria-label={name[locale]}>
          <ChartFrame view={view} chart={base.charts.get(chart)} />
        </section>
      ))}
      <WaysOn view={view} />
    </Page>
  );
}
