/** Largest seed that an address may carry. */
export const largestSeed = 9999;

/** Whole numbers in 0 to 2^32 - 1, the same in every browser for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * The same things in an order that follows from the seed alone: a class with one address sees one order.
 * @param seed whole number from 0 to `largestSeed`; `null` keeps the order
 */
export function shuffle<T>(things: readonly T[], seed: number | null): readonly T[] {
  if (seed === null) return things;
  const random = createRandom(seed);
  const order = things.map((thing) => ({ thing, key: random() }));
  return order.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}
