import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClaimEntry } from '#components/claims/ClaimEntry';
import { ClaimKey } from '#components/claims/ClaimKey';
import { ClaimStatuses } from '#components/claims/ClaimStatuses';
import { Page } from '#components/layout/Page';
import { SourceChips } from '#components/sources/SourceChips';
import { Caution } from '#components/ui/Caution';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/claims/claims.css';
import '../../../components/glossary/terms.css';

type Props = PageProps<'/[locale]/claims'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf((await params).locale, 'claims');
}

export default async function ClaimsPage({ params }: Props) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('ClaimsPage');
  const caution = await getTranslations('Caution');
  const { claims, paper, activities, features } = view.base;
  const columns = ['claim', 'bears', 'when', 'status'] as const;
  return (
    <Page view={view} page="claims" path="claims">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: claims.all.length })}</p>
      <div className="claims-checked">
        <h2>{t('checkedTitle')}</h2>
        <div>
          <p>{t('checked')}</p>
          {paper && paper.notFound.length > 0 ? (
            <p className="quiet small">
              {t('notFound')} {paper.notFound.map((text) => text[view.locale]).join('; ')}.
            </p>
          ) : null}
          {paper ? <SourceChips view={view} ids={[paper.source]} isFirst /> : null}
        </div>
      </div>
      <ClaimStatuses view={view} />
      <div className="claim-columns" aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>{t(`columns.${column}`)}</span>
        ))}
      </div>
      {claims.all.map((claim, i) => (
        <ClaimEntry key={claim.id} view={view} claim={claim} number={i + 1} />
      ))}
      <ClaimKey />
      <div className="claim-cautions">
        <div className="caution" role="note">
          <p className="caution-word">{caution('word')}</p>
          <p>{t('notShown')}</p>
        </div>
        {features.claimsCaution ? (
          <Caution view={view} text={activities.get(features.claimsCaution).caution} />
        ) : null}
      </div>
    </Page>
  );
}
