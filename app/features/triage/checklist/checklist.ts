/** So many items an idea has at most. */
export const CHECKLIST_MAX = 50;
export const ITEM_BODY_MAX = 200;

/** One thing that the team wants to do about an idea. */
export interface ChecklistItem {
  id: number;
  /** The idea that it stands on. */
  ideaId: number;
  body: string;
  /** Null for a former member. */
  author: string | null;
  createdAt: number;
  /** Null while it is to do; its name is null for a former member. */
  done: { at: number; by: string | null } | null;
}

/** The items of one idea, in the order in which they were added. */
export interface Checklist {
  own: ChecklistItem[];
  /** Of ideas that were merged into it, which keep theirs. */
  merged: { ideaId: number; title: string; language: string; items: ChecklistItem[] }[];
}

/** How many of all items, also those of merged ideas, are done. */
export function countDone({ own, merged }: Checklist): { done: number; count: number } {
  const items = [...own, ...merged.flatMap((idea) => idea.items)];
  return { done: items.filter((item) => item.done).length, count: items.length };
}
