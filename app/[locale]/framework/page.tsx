import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConceptEntry } from '#components/framework/ConceptEntry';
import { FrameworkDiagram } from '#components/framework/FrameworkDiagram';
import { FrameworkRoles } from '#components/framework/FrameworkRoles';
import { Frameworks } from '#components/framework/Frameworks';
import { Laws } from '#components/framework/Laws';
import { Page } from '#components/layout/Page';
import { Caution } from '#components/ui/Caution';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/framework/framework.css';
import '../../../components/glossary/terms.css';

type Props = PageProps<'/[locale]/framework'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'framework');
}

export default async function FrameworkPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('FrameworkPage');
  const { concepts, frameworks, laws, lensNotes, features } = view.base;
  const caution = features.lens ? lensNotes.get(features.lens).caution : null;
  const own = concepts.all.filter(({ isPapers }) => isPapers);
  const others = concepts.all.filter(({ isPapers }) => !isPapers);
  return (
    <Page view={view} page="framework" path="framework">
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { own: own.length, others: others.length, rivals: frameworks.all.length })}
      </p>
      {features.diagram ? <FrameworkDiagram view={view} diagram={features.diagram} /> : null}
      {own.length > 0 ? (
        <section className="section" aria-labelledby="concepts">
          <h2 id="concepts">{t('concepts')}</h2>
          <div className="concepts">
            {own.map((concept, i) => (
              <ConceptEntry key={concept.id} view={view} concept={concept} isFirst={i === 0} />
            ))}
          </div>
        </section>
      ) : null}
      <section className="section" aria-labelledby="roles">
        <h2 id="roles">{t('roles')}</h2>
        <p className="lead">{t('rolesLead')}</p>
        <FrameworkRoles view={view} />
        {caution ? (
          <div className="fw-limits">
            <Caution view={view} text={caution} />
          </div>
        ) : null}
      </section>
      {frameworks.all.length > 0 ? (
        <section className="section" aria-labelledby="frameworks">
          <h2 id="frameworks">{t('frameworks')}</h2>
          <p className="lead">{t('frameworksLead')}</p>
          <Frameworks view={view} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <section className="section" aria-labelledby="others">
          <h2 id="others">{t('others')}</h2>
          <p className="lead">{t('othersLead')}</p>
          <div className="concepts">
            {others.map((concept) => (
              <ConceptEntry key={concept.id} view={view} concept={concept} />
            ))}
          </div>
        </section>
      ) : null}
      {laws.all.length > 0 ? (
        <section className="section" aria-labelledby="laws">
          <h2 id="laws">{t('laws')}</h2>
          <p className="lead">{t('lawsLead')}</p>
          <Laws view={view} />
        </section>
      ) : null}
    </Page>
  );
}
