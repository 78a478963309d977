import type { RoleItem } from '#data/teachingTypes';
import type { Case, RoleId } from '#data/types';

/** What is wrong with an item: the field, and how the sentence about it goes on. */
export type ItemProblem = readonly [field: string, problem: string];

const list = (roles: readonly string[]) => roles.join(', ') || 'none';

/** Names the records of an item that do not exist. */
export function findLinks(
  isLink: (link: string) => boolean,
  field: string,
  rests: readonly string[],
): readonly ItemProblem[] {
  return rests
    .filter((link) => !isLink(link))
    .map((link) => [field, `names "${link}", and no record has this id`]);
}

/** Holds an item of “Which role?” against its activity and the look-alikes of the roles. */
export function findInRole(
  facts: Case,
  isLink: (link: string) => boolean,
  id: string,
  { accepted, tested, speaksFor }: RoleItem,
): readonly ItemProblem[] {
  const activity = facts.activities[id];
  if (!activity) return [['', 'is about an activity that no record describes']];
  const problems: ItemProblem[] = [];
  const acceptedBy = (by: string) =>
    accepted.filter((one) => one.by === by).map(({ role }) => role);
  const compare = (by: string, recorded: readonly RoleId[]) => {
    if (list(acceptedBy(by)) !== list(recorded))
      problems.push([
        'accepted',
        `has by "${by}": ${list(acceptedBy(by))}; the record says ${list(recorded)}`,
      ]);
  };
  compare('role', [activity.role]);
  compare('secondRole', activity.secondRole ? [activity.secondRole.role] : []);
  for (const role of acceptedBy('lookAlike')) {
    if (!facts.roles[activity.role].lookAlikes.some((likeness) => likeness.role === role))
      problems.push([
        'accepted',
        `opens ${role} by a look-alike that ${activity.role} does not have`,
      ]);
  }
  for (const { role, lookAlikeOf } of tested) {
    const [one, other] = [lookAlikeOf, lookAlikeOf === role ? activity.role : role];
    const isNamed = facts.roles[one].lookAlikes.some(
      (likeness) => likeness.role === other && likeness.activities.includes(id),
    );
    if (!isNamed || ![role, activity.role].includes(one))
      problems.push([
        'tested',
        `names a look-alike of ${lookAlikeOf} that does not set ${role} beside this activity's role`,
      ]);
  }
  const others = Object.keys(facts.roles).filter((role) => role !== activity.role);
  const spoken: readonly string[] = speaksFor.map(({ role }) => role);
  if (list([...others].sort()) !== list([...spoken].sort()))
    problems.push(['speaksFor', `is about ${list(spoken)}; the other roles are ${list(others)}`]);
  for (const { role, says, rests } of speaksFor) {
    if (says === 'secondRole' && activity.secondRole?.role !== role)
      problems.push([
        'speaksFor',
        `takes the reason for ${role} from a second role that the record lacks`,
      ]);
    if (says === 'nothing' && activity.secondRole?.role === role)
      problems.push([
        'speaksFor',
        `says that nothing speaks for ${role}, the record's second role`,
      ]);
    problems.push(...findLinks(isLink, 'speaksFor', rests));
  }
  return problems;
}
