import type { BoardAccess } from "./board";

const readers: Record<BoardAccess, number> = { one_way: 0, members: 1, public: 2 };

/** Whether what moves from the first kind of board to the second is read by more people. */
export function opensTo(from: BoardAccess, to: BoardAccess): boolean {
  return readers[to] > readers[from];
}
