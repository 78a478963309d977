import { foresee, pageLimit } from './limits';
import type { SizeOf } from './sizeRecords';
import { weights } from './weights';

/** From this share of its limit on, a page is named before it is too heavy. */
const near = 0.95;

const kb = (bytes: number) => (bytes / 1000).toFixed(1);

/** Kinds of pages that will be near their limit or over it, told from the records alone; one sentence for each. */
export function findNear(sizeOf: SizeOf): readonly string[] {
  return Object.keys(weights).flatMap((kind) => {
    const [weight, limit] = [foresee(kind, sizeOf), pageLimit(kind, sizeOf)];
    if (weight <= near * limit) return [];
    return (
      `A page of the kind "${kind}" will weigh about ${kb(weight)} KB, allowed are ${kb(limit)} for so many records: ` +
      'they are longer than those by which scripts/budgets/weights.ts was measured. Shorten them, or move a part to ' +
      'pages of its own.'
    );
  });
}
