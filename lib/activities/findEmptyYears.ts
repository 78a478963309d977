import type { Activity, RoleId } from '#data/types';
import { splitDate } from '../dates/formatDate';

/** A role, and the years studied in which no activity of it began. */
export type EmptyYears = { readonly role: RoleId; readonly years: readonly number[] };

/** Roles with years for which the public record holds nothing, in the order of `roles`; full roles are left out. */
export function findEmptyYears(
  activities: readonly Pick<Activity, 'when' | 'role' | 'period'>[],
  roles: readonly RoleId[],
  study: { readonly from: number; readonly to: number },
): readonly EmptyYears[] {
  const years = Array.from({ length: study.to - study.from + 1 }, (_, i) => study.from + i);
  return roles
    .map((role) => {
      const filled = new Set(
        activities
          .filter((activity) => activity.role === role && activity.period === 'core')
          .map(({ when }) => (when.from === null ? null : splitDate(when.from).year)),
      );
      return { role, years: years.filter((year) => !filled.has(year)) };
    })
    .filter((empty) => empty.years.length > 0);
}
