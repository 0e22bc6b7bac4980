import fc from "fast-check";

/** What an order, or whether something happens, is thrown from: a number from which any number of throws follows. */
export const arbitraryDice: fc.Arbitrary<number> = fc.noShrink(fc.integer({ min: 1, max: 2_147_483_646 }));

/** Throws of one seed, the same each time: whole numbers from 0 (the minimal standard generator). */
export function diceOf(seed: number): () => number {
  let last = seed;
  return () => {
    last = (last * 48_271) % 2_147_483_647;
    return last >> 4;
  };
}

/** The same things in an order that the dice decide. */
export function shuffled<T>(things: readonly T[], roll: () => number): readonly T[] {
  return things
    .map((thing) => ({ thing, at: roll() }))
    .sort((left, right) => left.at - right.at)
    .map(({ thing }) => thing);
}
