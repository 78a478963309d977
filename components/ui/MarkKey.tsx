import './mark-key.css';
import { fillOf } from '#lib/activities/fillOf';
import { roleIds } from '#lib/roles/roleIds';
import type { View } from '#lib/view';
import { MarkLook } from './MarkLook';
import { RoleMark, type MarkFill } from './RoleMark';

type Props = {
  readonly view: View;
  /** What each fill means in this drawing, in its own words. */
  readonly entries: readonly { readonly fill: MarkFill; readonly words: string }[];
  /** Further entries, for signs that only this drawing has. */
  readonly children?: React.ReactNode;
};

/** What the fill of a mark means, shown once under a drawing, in the shapes in which it occurs. */
export function MarkKey({ view, entries, children }: Props) {
  const { all } = view.base.activities;
  return (
    <ul className="mark-key" data-not-paired="">
      {entries.map(({ fill, words }) => (
        <li key={fill}>
          {roleIds
            .filter((role) => all.some((a) => a.role === role && fillOf(a) === fill))
            .map((role) => (
              <RoleMark key={role} role={role} fill={fill} size={15} />
            ))}
          <MarkLook sign={fill} />
          {words}
        </li>
      ))}
      {children}
    </ul>
  );
}
