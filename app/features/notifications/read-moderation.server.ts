import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { Tie } from "./happening";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

/** That an idea was hidden is told to its author, as long as it is. */
export async function readHiddenIdea(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea || idea.authorId === null) return null;
  const row = await db
    .selectFrom("idea")
    .select("hidden_reason as reason")
    .where("id", "=", idea.id)
    .where("hidden_at", "is not", null)
    .executeTakeFirst();
  if (!row) return null;
  const author: Tie = { personId: idea.authorId, relation: "author", ideaId: idea.id };
  return {
    kinds: ["hidden"],
    staffOnly: false,
    idea,
    words: row.reason ?? "",
    audience: only([author]),
  };
}

/** As of an idea; whoever else reads the discussion is not told. */
export async function readHiddenComment(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const comment = await db
    .selectFrom("comment")
    .select(["id", "parent_id as parentId", "author_id", "hidden_reason as reason"])
    .where("id", "=", activity.subject_id)
    .where("hidden_at", "is not", null)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (!idea || !comment) return null;
  const { id, parentId, author_id: personId, reason } = comment;
  return {
    kinds: ["hidden"],
    staffOnly: false,
    idea,
    // Its author reads it still.
    comment: { id, parentId, hidden: false },
    words: reason ?? "",
    audience: only([{ personId, relation: "commenter", ideaId: idea.id }]),
  };
}

/** What is hidden is not named again, so that its words reach nobody by this way. */
export async function readDecidedReport(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const { reportIds, decision } = JSON.parse(activity.details);
  const reporters = await db
    .selectFrom("report")
    .select("reporter_id")
    .where("id", "in", reportIds)
    .execute();
  const idea = decision === "cleared" ? await findHappeningIdea(db, activity.idea_id) : null;
  return {
    kinds: ["report_decided"],
    staffOnly: false,
    idea,
    audience: only(
      reporters.map(
        ({ reporter_id: personId }): Tie => ({ personId, relation: "reporter", ideaId: null }),
      ),
    ),
  };
}

const only = (named: Tie[]) => ({ named, ideaIds: [], boardId: null, itemId: null });
