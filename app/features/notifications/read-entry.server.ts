import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Tie } from "./happening";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

/** What a rep entered is told to the customer in whose name it is, unless it is gone again. */
export async function readEntered(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const entry = await findEntry(db, activity);
  if (!entry || entry.disowned_at !== null || entry.taken_back_at !== null) return null;
  return reading(db, entry, "entered", { personId: entry.person_id, relation: "customer" });
}

/** "That was not me" is told to the rep, as long as it is so. */
export async function readDisowned(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const entry = await findEntry(db, activity);
  if (!entry || entry.disowned_at === null || entry.entered_by_id === null) return null;
  return reading(db, entry, "disowned", { personId: entry.entered_by_id, relation: "rep" });
}

function findEntry(db: Db, { subject_id: id }: Row<"activity">) {
  return db.selectFrom("behalf_entry").selectAll().where("id", "=", id).executeTakeFirst();
}

async function reading(
  db: Db,
  entry: Row<"behalf_entry">,
  kind: "entered" | "disowned",
  tie: Omit<Tie, "ideaId">,
): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, entry.idea_id);
  if (!idea) return null;
  const named = [{ ...tie, ideaId: null }];
  return {
    kinds: [kind],
    staffOnly: false,
    idea,
    audience: { named, ideaIds: [], boardId: null, itemId: null },
  };
}
