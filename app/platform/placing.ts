/**
 * The ids in their new order when one of them takes a place, counted from 1; a place beyond either
 * end is the end.
 */
export function placed(ids: readonly number[], id: number, place: number): number[] {
  const others = ids.filter((other) => other !== id);
  const index = Math.min(Math.max(place - 1, 0), others.length);
  return [...others.slice(0, index), id, ...others.slice(index)];
}
