import type { RoleId } from '#data/types';
import { fillOf } from '#lib/activities/fillOf';
import { formatWhen } from '#lib/dates/formatWhen';
import { atBase } from '#lib/pages/atBase';
import type { Use } from '#lib/sources/usesOfSource';
import type { View } from '#lib/view';
import { RoleMark } from '../ui/RoleMark';
import { Words } from '../ui/Words';

type Props = { readonly view: View; readonly use: Use };

const roles: Readonly<Record<string, RoleId>> = {
  implementer: 'implementer',
  catalyst: 'catalyst',
  partner: 'partner',
};

/** One record that rests on a source: a link to it, and what is told of it in a word. */
export function UseOfSource({ view, use }: Props) {
  const { base, locale } = view;
  const activity = use.kind === 'activity' ? base.activities.get(use.id) : null;
  const role = use.kind === 'role' ? roles[use.id] : activity?.role;
  const label = <Words view={view} text={use.label} />;
  const status = use.kind === 'claim' ? base.claims.get(use.id).status : null;
  const saidBy = use.kind === 'figure' ? base.figures.get(use.id).saidBy[locale] : null;
  return (
    <li>
      {role ? <RoleMark role={role} fill={activity ? fillOf(activity) : 'filled'} /> : null}
      <span>
        <a href={atBase(`/${locale}/${use.path}`)}>{label}</a>
        {activity ? <small>{formatWhen(activity.when, locale)}</small> : null}
        {status ? <small>{base.vocabularies.claimStatus[status].label[locale]}</small> : null}
        {saidBy ? <small>{saidBy}</small> : null}
      </span>
    </li>
  );
}
