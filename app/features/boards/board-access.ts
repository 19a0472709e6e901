import type { BoardAccess } from "./board";

const readers: Record<BoardAccess, number> = { one_way: 0, segments: 1, members: 2, public: 3 };

/** A board as far as it says who reads it. */
export interface Readers {
  id: number;
  access: BoardAccess;
}

/**
 * Whether what moves from the first board to the second is read by more people, or by others: of two
 * boards for segments nobody knows that one lets in no more than the other.
 */
export function opensTo(from: Readers, to: Readers): boolean {
  if (from.access === "segments" && to.access === "segments") return from.id !== to.id;
  return readers[to.access] > readers[from.access];
}
