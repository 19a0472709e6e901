import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

/** That staff noted what somebody said is told to them, while it still stands. */
export async function readRecordedEvidence(
  db: Db,
  activity: Row<"activity">,
): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const { statement } = JSON.parse(activity.details) as { statement: number };
  const row = await db
    .selectFrom("evidence")
    .select(["person_id", "body"])
    .where("id", "=", statement)
    .where("recorded_by_id", "is not", null)
    .executeTakeFirst();
  if (!idea || !row) return null;
  return {
    kinds: ["quoted"],
    idea,
    words: row.body,
    audience: {
      named: [{ personId: row.person_id, relation: "commenter", ideaId: idea.id }],
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}
