/** What somebody did a moment ago and can still take back. */
export type LastAct = {
  /** The number of its row in the activity. */
  id: number;
} & (
  | ({ did: "many"; changeId: number } & { count: number })
  | ({ ideaId: number; title: string } & OnIdea)
);

/** With the names of what it led to; "" for a name that is gone. */
type OnIdea =
  | { did: "status"; status: string }
  | { did: "merged"; into: string }
  | { did: "promoted"; item: string }
  | { did: "assigned"; owner: string | null }
  | { did: "tagged" };

/** What can be taken back with one press, and what each of them is called. */
export const undoableVerbs = {
  "idea.status_changed": "status",
  "idea.merged": "merged",
  "idea.promoted": "promoted",
  "idea.assigned": "assigned",
  "idea.tagged": "tagged",
  "bulk_change.made": "many",
} as const;

export type UndoableVerb = keyof typeof undoableVerbs;

/** What ends one of them, besides another of its kind. */
export const endingVerbs = {
  "idea.merged": "idea.unmerged",
  "idea.promoted": "idea.demoted",
  "bulk_change.made": "bulk_change.undone",
} as const;
