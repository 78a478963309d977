import type { RoleId } from '#data/types';

/** The three roles in the order in which they are always shown. */
export const roleIds: readonly RoleId[] = ['implementer', 'catalyst', 'partner'];
