import { fillOf } from '#lib/activities/fillOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import type { MarkFill } from '../../ui/RoleMark';
import type { WallNote } from './WallNotes';
import { WallRoleMark } from './WallRoleMark';

const side = 20;
const pitch = side + 4;

/** What each fill of a mark means, as notes, in the shapes in which it occurs; a fill that does not occur is left out. */
export function fillNotes(
  view: View,
  entries: readonly { readonly fill: MarkFill; readonly words: string }[],
): readonly WallNote[] {
  const { all } = view.base.activities;
  return entries.flatMap(({ fill, words }) => {
    const roles = roleIds.filter((role) =>
      all.some((activity) => activity.role === role && fillOf(activity) === fill),
    );
    if (roles.length === 0) return [];
    const sign = roles.map((role, i) => (
      <WallRoleMark key={role} role={role} fill={fill} x={i * pitch} y={-1} side={side} />
    ));
    return [{ sign, signWidth: roles.length * pitch - 6, words }];
  });
}
