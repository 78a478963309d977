import type { Checked, RoleId } from '#data/types';
import { roleIds } from '#lib/roles/roleIds';
import { CheckedDrawing } from '../sources/CheckedSheet';
import { iconPaths } from '../ui/Icon';
import { EmblemDrawing } from '../ui/RoleEmblem';
import { RoleShape } from '../ui/RoleMark';

const checkedLevels: readonly Checked[] = [
  'page-text',
  'abstract-or-record',
  'report-about-it',
  'citation-only',
];

type Props = {
  /** Whether the questions are about roles. */
  readonly hasRoles: boolean;
};

/** What the many questions of a page draw, each once: the sheets of the sources, the arrow of links, the emblems and marks of the roles. */
export function PageSymbols({ hasRoles }: Props) {
  const roles = hasRoles ? roleIds : [];
  return (
    <svg width="0" height="0" className="unseen" aria-hidden="true">
      {roles.map((role) => (
        <symbol key={role} id={`emblem-${role}`} viewBox="0 0 48 48">
          <g className={`emblem-${role}`}>
            <EmblemDrawing role={role} />
          </g>
        </symbol>
      ))}
      {roles.map((role) => (
        <symbol key={role} id={`mark-${role}`} viewBox="0 0 24 24">
          <g className={`mark mark-${role} mark-filled`}>
            <RoleShape role={role} fill="filled" />
          </g>
        </symbol>
      ))}
      <symbol id="arrow" viewBox="0 0 24 24">
        <g className="icon">
          <path d={iconPaths.arrow} />
        </g>
      </symbol>
      {checkedLevels.map((level) => (
        <symbol key={level} id={`sheet-${level}`} viewBox="0 0 24 24">
          <CheckedDrawing checked={level} />
        </symbol>
      ))}
    </svg>
  );
}

type UseProps = {
  readonly of: 'arrow' | `emblem-${RoleId}` | `mark-${RoleId}` | `sheet-${Checked}`;
};

/** A drawing from the symbols of the page, as large as the style of its place says. Decorative: words stand beside it. */
export function Use({ of }: UseProps) {
  return (
    <svg aria-hidden="true">
      <use href={`#${of}`} />
    </svg>
  );
}
