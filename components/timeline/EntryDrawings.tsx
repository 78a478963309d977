import type { Checked } from '#data/types';
import { roleOrder } from '#lib/timeline/groupByYear';
import { CheckedSheet } from '../sources/CheckedSheet';
import { RoleEmblem } from '../ui/RoleEmblem';

const levels: readonly Checked[] = [
  'page-text',
  'abstract-or-record',
  'report-about-it',
  'citation-only',
];

/** Emblems and sheets once on a page that shows them hundreds of times; the entries refer to them. */
export function EntryDrawings() {
  return (
    <svg className="unseen" aria-hidden="true">
      {roleOrder.map((role) => (
        <g key={role} id={`emblem-${role}`}>
          <RoleEmblem role={role} size={44} />
        </g>
      ))}
      {levels.map((checked) => (
        <g key={checked} id={`checked-${checked}`}>
          <CheckedSheet checked={checked} />
        </g>
      ))}
    </svg>
  );
}
