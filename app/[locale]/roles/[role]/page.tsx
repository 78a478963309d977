import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { RoleId } from '#data/types';
import { Page } from '#components/layout/Page';
import { LookAlikes } from '#components/roles/LookAlikes';
import { RoleActors } from '#components/roles/RoleActors';
import { RoleBanner } from '#components/roles/RoleBanner';
import { RoleFinding } from '#components/roles/RoleFinding';
import { RoleMeaning } from '#components/roles/RoleMeaning';
import { RoleQuestions } from '#components/roles/RoleQuestions';
import { RoleYears } from '#components/roles/RoleYears';
import { StructuredData } from '#components/structured/StructuredData';
import { learningResourceOf } from '#lib/structured/learningResourceOf';
import { roleIds } from '#lib/roles/roleIds';
import { metadataOf } from '../../../metadataOf';
import { siteFactsOf } from '../../../siteFactsOf';
import { viewOf } from '../../../viewOf';
import '../../../../components/roles/roles.css';
import '../../../../components/glossary/terms.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return roleIds.map((role) => ({ role }));
}

function roleOf(asked: string): RoleId {
  return roleIds.find((role) => role === asked) ?? notFound();
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/roles/[role]'>): Promise<Metadata> {
  const { locale: asked, role: askedRole } = await params;
  const { base, locale } = viewOf(asked);
  const role = roleOf(askedRole);
  const { label, oneLine } = base.roles[role];
  return metadataOf(asked, 'roles', {
    path: `roles/${role}`,
    title: label[locale],
    description: oneLine[locale],
  });
}

export default async function RolePage({ params }: PageProps<'/[locale]/roles/[role]'>) {
  const { locale, role: asked } = await params;
  const view = viewOf(locale);
  const role = roleOf(asked);
  return (
    <Page
      view={view}
      page="roles"
      path={`roles/${role}`}
      banner={<div className={`cloth cloth-${role} role-band`} aria-hidden="true" />}
    >
      <RoleBanner view={view} role={role} />
      <RoleMeaning view={view} role={role} />
      <RoleFinding view={view} role={role} />
      <RoleYears view={view} role={role} />
      <LookAlikes view={view} role={role} />
      <div className="section role-end">
        <RoleActors view={view} role={role} />
        <RoleQuestions view={view} role={role} />
      </div>
      <StructuredData block={learningResourceOf(view.base, role, await siteFactsOf(view.locale))} />
    </Page>
  );
}
