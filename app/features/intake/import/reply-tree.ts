import type { Reply } from "./import-store";

/** Where a comment stands: its parent, the top of its thread (null at the top), and how deep. */
export interface TreePlace {
  parentId: number | null;
  rootId: number | null;
  depth: number;
}

/**
 * Adds replies to the parents that are known, and leaves out those that would close a circle.
 * @param parents comment to parent (null at the top level); changed
 * @returns the replies that were left out
 */
export function addReplies(
  parents: Map<number, number | null>,
  replies: readonly Reply[],
): number[] {
  return replies.flatMap(({ commentId, parentId }) => {
    if (isBelow(parents, parentId, commentId)) return [commentId];
    parents.set(commentId, parentId);
    return [];
  });
}

/** The place of every comment of an idea, from the parents alone. */
export function placesOf(parents: ReadonlyMap<number, number | null>): Map<number, TreePlace> {
  const places = new Map<number, TreePlace>();
  for (const start of parents.keys()) {
    const path: number[] = [];
    for (let id: number | null = start; id !== null && !places.has(id); ) {
      path.push(id);
      id = parents.get(id) ?? null;
    }
    for (const id of path.reverse()) {
      const parentId = parents.get(id) ?? null;
      const above = parentId === null ? undefined : places.get(parentId);
      places.set(id, {
        parentId,
        rootId: above ? (above.rootId ?? parentId) : null,
        depth: above ? above.depth + 1 : 0,
      });
    }
  }
  return places;
}

function isBelow(parents: ReadonlyMap<number, number | null>, id: number, ancestor: number) {
  for (let at: number | null = id; at !== null; at = parents.get(at) ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}
