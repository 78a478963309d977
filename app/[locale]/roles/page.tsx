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
import { isOffered } from '#lib/pages/isOffered';
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
  const { lensNotes, features } = view.base;
  const lens = features.lens ? lensNotes.get(features.lens) : null;
  const others = lensNotes.all.filter((note) => note.id !== lens?.id);
  const ways = (['framework', 'gaps', 'actors'] as const).filter((key) =>
    isOffered(view.base, key),
  );
  return (
    <Page view={view} page="roles" path="roles">
      <h1>{t('title')}</h1>
      {lens ? (
        <div id={lens.id} className="role-lens">
          <section className="measure">
            <p className="lead">
              <Words view={view} text={lens.account} />
            </p>
            <SourceChips view={view} ids={lens.sources} isFirst />
          </section>
          {lens.caution ? <Caution view={view} text={lens.caution} /> : null}
        </div>
      ) : null}
      <h2 className="unseen">{banner('others')}</h2>
      <div className="role-cards section">
        {roleIds.map((role) => (
          <RoleCard key={role} view={view} role={role} />
        ))}
      </div>
      <section className="section" aria-labelledby="lens">
        <h2 id="lens">{t('lens')}</h2>
        <p className="lead">{t('lensLead')}</p>
        {others.length > 0 ? <LensNotes view={view} notes={others} /> : null}
        <p className="role-ways">
          {ways.map((key) => (
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
