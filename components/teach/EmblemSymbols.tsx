import type { RoleId } from '#data/types';
import { roleIds } from '#lib/roles/roleIds';
import { EmblemDrawing } from '../ui/RoleEmblem';

/** The three emblems once in a page, for the many choices that show them. */
export function EmblemSymbols() {
  return (
    <svg width="0" height="0" className="unseen" aria-hidden="true">
      {roleIds.map((role) => (
        <symbol key={role} id={`emblem-${role}`} viewBox="0 0 48 48">
          <g className={`emblem-${role}`}>
            <EmblemDrawing role={role} />
          </g>
        </symbol>
      ))}
    </svg>
  );
}

/** An emblem drawn from the symbol of the page. Decorative: the role is named beside it. */
export function EmblemUse({ role }: { readonly role: RoleId }) {
  return (
    <svg className="q-emblem" width="40" height="40" aria-hidden="true">
      <use href={`#emblem-${role}`} />
    </svg>
  );
}
