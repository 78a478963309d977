import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pages } from '#data/pages';
import { Page } from '#components/layout/Page';
import { LensNotes } from '#components/roles/LensNotes';
import { RoleCard } from '#components/roles/RoleCard';
import { SourceChips } from '#components/sources/SourceChips';
import { Caution } from '#components/ui/Caution';
import { Icon } from '#components/ui/Icon';
import { Words } from '#components/ui/Words';
import { pathOf } from '#lib/pages/pathOf';
import { roleIds } from '#lib/roles/roleIds';
import { metadataOf } from '../../metadataOf';
import { viewOf } from '../../viewOf';
import '../../../components/roles/roles.css';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/roles'>): Promise<Metadata> {
  return metadataOf((await params).locale, 'roles');
}

export default async function RolesPage({ params }: PageProps<'/[locale]/roles'>) {
  const view = viewOf((await params).locale);
  const t = await getTranslations('RolesPage');
  const banner = await getTranslations('RoleBanner');
  const lens = view.base.lensNotes.get('overview');
  const others = view.base.lensNotes.all.filter((note) => note.id !== lens.id);
  return (
    <Page view={view} page="roles" path="roles">
      <h1>{t('title')}</h1>
      <div className="role-lens">
        <div className="measure">
          <p className="lead">
            <Words view={view} text={lens.account} />
          </p>
          <SourceChips view={view} ids={lens.sources} isFirst />
        </div>
        {lens.caution ? <Caution view={view} text={lens.caution} /> : null}
      </div>
      <h2 className="unseen">{banner('others')}</h2>
      <div className="role-cards section">
        {roleIds.map((role) => (
          <RoleCard key={role} view={view} role={role} />
        ))}
      </div>
      <section className="section" aria-labelledby="lens">
        <h2 id="lens">{t('lens')}</h2>
        <p className="lead">{t('lensLead')}</p>
        <LensNotes view={view} notes={others} />
        <p className="role-ways">
          {(['framework', 'gaps', 'actors'] as const).map((key) => (
            <a key={key} className="onward" href={pathOf(view.locale, pages[key].slug)}>
              {t(`ways.${key}`)}
              <Icon name="arrow" size={16} />
            </a>
          ))}
        </p>
      </section>
    </Page>
  );
}
