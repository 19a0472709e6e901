import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

/** That a comment was taken up is told to who wrote it, while it still is. */
export async function readExtension(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const comment = await db
    .selectFrom("extension")
    .innerJoin("comment", "comment.id", "extension.comment_id")
    .select(["comment.id", "comment.parent_id", "comment.author_id", "comment.hidden_at"])
    .where("extension.comment_id", "=", activity.subject_id)
    .where("comment.deleted_at", "is", null)
    .executeTakeFirst();
  if (!idea || !comment) return null;
  const { id, parent_id: parentId, author_id: personId } = comment;
  return {
    kinds: ["taken_up"],
    idea,
    comment: { id, parentId, hidden: comment.hidden_at !== null, internal: false },
    audience: {
      named: [{ personId, relation: "commenter", ideaId: idea.id }],
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}
