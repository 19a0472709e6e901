import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Reading } from "./reading";

/** What is hidden of a roadmap item is told to who wrote it, with the reason, as long as it is so. */
export async function readHiddenOfItem(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const hidden = await findHidden(db, activity);
  const item = await db
    .selectFrom("roadmap_item")
    .select(["id", "title", "horizon"])
    .where("id", "=", activity.roadmap_item_id)
    .where("removed_at", "is", null)
    .where("published_at", "is not", null)
    .executeTakeFirst();
  if (!hidden || !item) return null;
  return {
    kinds: ["item_hidden"],
    staffOnly: false,
    item,
    words: hidden.hidden_reason ?? "",
    audience: {
      named: [{ personId: hidden.author_id, relation: "contributor", ideaId: null }],
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}

/** A row of the register, a suggestion, or what was said. */
function findHidden(db: Db, { subject_kind: kind, subject_id: id }: Row<"activity">) {
  if (kind !== "register_row" && kind !== "suggested_edit" && kind !== "roadmap_comment") {
    return undefined;
  }
  return db
    .selectFrom(kind)
    .select(["author_id", "hidden_reason"])
    .where("id", "=", id)
    .where("hidden_at", "is not", null)
    .executeTakeFirst();
}
