import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Bibliography } from '#components/cite/Bibliography';
import { BibliographyChoice } from '#components/cite/BibliographyChoice';
import { CiteFiles } from '#components/cite/CiteFiles';
import { Enhance } from '#components/ui/Enhance';
import { Page } from '#components/layout/Page';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import { metadataOf } from '../../../metadataOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/cite/cite.css';
import '../../../../components/cite/bibliography.css';

type Props = PageProps<'/[locale]/sources/bibliography'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'bibliography');
}

export default async function BibliographyPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('BibliographyPage');
  const { base, locale } = view;
  return (
    <Page view={view} page="sources" path="sources/bibliography">
      <p className="small">
        <a href={pathOf(locale, 'sources')}>{t('back')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { total: base.sources.all.length })}{' '}
        <span className="bib-kept">{t('kept')}</span>
      </p>
      <p className="quiet small bib-note">{t('letters')}</p>
      <details className="cite no-print">
        <summary>
          <h2>{t('download')}</h2>
        </summary>
        <div className="bib-files">
          <div>
            <h3>{t('whole')}</h3>
            <CiteFiles file="bibliography" />
          </div>
          {roleIds.map((role) => (
            <div key={role}>
              <h3>{t('role', { role: base.roles[role].label[locale] })}</h3>
              <CiteFiles file={`role-${role}`} />
            </div>
          ))}
        </div>
      </details>
      <BibliographyChoice view={view} />
      <Bibliography view={view} />
      <Enhance name="bibliography" />
    </Page>
  );
}
