/**
 * Pages that are applications from the first moment (say a presenter or a workbench), by path: `/id/present/`.
 * They are left exactly as Next wrote them, without a policy, and every byte of framework counts. None yet.
 */
export const applications: ReadonlySet<string> = new Set<string>([]);
