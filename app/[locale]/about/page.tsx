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
  const checked = formatDate(checkedOn, locale);
  return (
    <Page view={view} page="about" path="about">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="about">
        <AboutContents />
        <div className="about-text">
          <AboutPaper view={view} />
          <AboutChecking view={view} checkedOn={checked} />
          <AboutCoding view={view} rule={base.lensNotes.get('coding-rule')} />
          <AboutLimits view={view} />
          <AboutAmounts
            view={view}
            chart={base.charts.get('two-amounts-side-by-side')}
            notDrawn={base.mustNotDraw.get('line-114-to-127')}
          />
          <AboutCare view={view} checkedOn={checked} />
          <AboutSite view={view} />
          <CiteThis
            locale={view.locale}
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
