import type { Claim, ClaimStatus } from '#data/types';

/** How many claims bear a status. */
export type StatusCount = { readonly status: ClaimStatus; readonly count: number };

const order: readonly ClaimStatus[] = [
  'supported',
  'partly-supported',
  'timing-differs',
  'stated-only',
  'not-checkable',
];

/** Claims by status, from what is on record to what records cannot settle; a status none bears is left out. */
export function countStatuses(claims: readonly Pick<Claim, 'status'>[]): readonly StatusCount[] {
  return order
    .map((status) => ({ status, count: claims.filter((c) => c.status === status).length }))
    .filter(({ count }) => count > 0);
}
