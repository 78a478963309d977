import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { checkedOn } from '#data/site';
import { AboutAmounts } from '#components/about/AboutAmounts';
import { AboutCare } from '#components/about/AboutCare';
import { AboutChecking } from '#components/about/AboutChecking';
import { AboutCoding } from '#components/about/AboutCoding';
import { AboutContents } from '#components/about/AboutContents';
import { AboutLimits } from '#components/about/AboutLimits';
import { AboutPaper } from '#components/about/AboutPaper';
import { AboutSite } from '#components/about/AboutSite';
import { CiteThis } from '#components/cite/CiteThis';
import { Page } from '#components/layout/Page';
import { formatDate } from '#lib/dates/formatDate';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/about/about.css';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/about'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'about');
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('AboutPage');
  const { base, locale } = view;
  const { keptApart } = base.features;
  const checked = formatDate(checkedOn, locale);
  return (
    <Page view={view} page="about" path="about">
      {/* Reader views take the first part for the beginning of the text, since its class is that of the text. */}
      <div className="about">
        <div className="about-text">
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
        <AboutContents view={view} />
        <div className="about-text">
          {base.paper ? <AboutPaper view={view} paper={base.paper} /> : null}
          <AboutChecking view={view} checkedOn={checked} />
          <AboutCoding view={view} />
          <AboutLimits view={view} />
          {keptApart ? (
            <AboutAmounts
              view={view}
              chart={base.charts.get(keptApart.chart)}
              notDrawn={base.mustNotDraw.get(keptApart.notDrawn)}
            />
          ) : null}
          <AboutCare view={view} checkedOn={checked} />
          <AboutSite view={view} />
          <CiteThis
            view={view}
            what="site"
            ids={{ id: 'site-id', en: 'site-en' }}
            file={`site-${view.locale}`}
            isOpen
          />
        </div>
      </div>
    </Page>
  );
}
