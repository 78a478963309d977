import type { Source } from '#data/types';
import type { Use, UseKind } from './usesOfSource';

/** What a source is used for, in the words of the filter: the paper's list, or one group of records. */
export type UsageGroup =
  | 'listed'
  | 'claims'
  | 'activities'
  | 'figures'
  | 'roles'
  | 'terms'
  | 'actors'
  | 'help'
  | 'teaching';

const groupOfKind: Readonly<Record<UseKind, UsageGroup | null>> = {
  claim: 'claims',
  activity: 'activities',
  figure: 'figures',
  chart: 'figures',
  role: 'roles',
  lens: 'roles',
  framework: 'roles',
  concept: 'terms',
  term: 'terms',
  law: 'terms',
  actor: 'actors',
  help: 'help',
  teaching: 'teaching',
  correction: null,
};

/** Groups in the order in which they are offered. */
export const usageGroups: readonly UsageGroup[] = [
  'listed',
  'claims',
  'activities',
  'figures',
  'roles',
  'terms',
  'actors',
  'help',
  'teaching',
];

/** The groups that one source belongs to; the paper itself is not a work that it lists. */
export function groupUses(source: Source, uses: readonly Use[]): readonly UsageGroup[] {
  const groups = new Set(uses.map(({ kind }) => groupOfKind[kind]));
  if ((source.citation?.listIndex ?? 0) > 0) groups.add('listed');
  return usageGroups.filter((group) => groups.has(group));
}
