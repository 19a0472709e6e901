/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (mulberry32 by Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` of the items, the heavier ones more likely, each once; all of them when there are fewer. */
export function sample<Item>(
  random: Random,
  items: readonly Item[],
  count: number,
  weightOf: (item: Item) => number = () => 1,
): Item[] {
  // Efraimidis and Spirakis (2006): the greatest keys of u^(1/w) are a weighted sample.
  return items
    .map((item) => ({ item, key: random() ** (1 / weightOf(item)) }))
    .sort((left, right) => right.key - left.key)
    .slice(0, Math.max(0, count))
    .map(({ item }) => item);
}
