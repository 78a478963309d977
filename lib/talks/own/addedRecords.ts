import type { Base } from '#data/base';
import type { GlossaryTerm } from '#data/types';
import { roleIds } from '../../roles/roleIds';
import type { AddedKind } from './ownTalk';

/** Whether a term gets a slide: one that is discouraged, or only part of a title, would stand there without its reason. */
export function canBeAdded({ usage }: Pick<GlossaryTerm, 'usage'>): boolean {
  return usage !== 'discouraged' && usage !== 'title_only';
}

/** Ids of the records that can be added to a talk, by kind. */
export function addedRecords(base: Base): Readonly<Record<AddedKind, readonly string[]>> {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return {
    role: roleIds,
    activity: ids(base.activities.all),
    figure: ids(base.figures.all),
    chart: ids(base.charts.all),
    claim: ids(base.claims.all),
    term: ids(base.glossary.all.filter(canBeAdded)),
    concept: ids(base.concepts.all),
  };
}
