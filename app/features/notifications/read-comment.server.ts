import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { HappeningIdea, Tie } from "./happening";
import { findHappeningIdea } from "./happening-idea.server";
import { listMentioned } from "./list-mentioned.server";
import type { Reading } from "./reading";

/** A comment is told to whoever it answers, to those whom it mentions, and to the idea's owner. */
export async function readComment(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const comment = await db
    .selectFrom("comment as comment")
    .leftJoin("comment as parent", "parent.id", "comment.parent_id")
    .select(["comment.id", "comment.parent_id", "comment.body"])
    .select(["comment.hidden_at", "comment.internal"])
    .select("parent.author_id as parent_author_id")
    .where("comment.id", "=", activity.subject_id)
    .where("comment.deleted_at", "is", null)
    .executeTakeFirst();
  if (!idea || !comment) return null;
  const posted = (await findPosted(db, comment.id)) ?? comment.body;
  const answered = comment.parent_id === null ? idea.authorId : comment.parent_author_id;
  return {
    kinds: ["replied", "mentioned", "discussed"],
    idea,
    comment: {
      id: comment.id,
      parentId: comment.parent_id,
      hidden: comment.hidden_at !== null,
      internal: comment.internal === 1,
    },
    words: comment.body,
    audience: {
      named: [
        ...tieOf(answered, idea),
        ...(await listMentioned(db, posted, idea.id)),
        ...(await listOwner(db, idea.id)),
      ],
      ideaIds: [],
      boardId: null,
      itemId: null,
    },
  };
}

function tieOf(personId: number | null, idea: HappeningIdea): Tie[] {
  if (personId === null || personId === idea.withdrawnAuthorId) return [];
  return [{ personId, relation: "answered", ideaId: idea.id }];
}

/** Whoever takes care of the idea, while they are of the company. */
async function listOwner(db: Db, ideaId: number): Promise<Tie[]> {
  const owner = await db
    .selectFrom("idea")
    .innerJoin("person", "person.id", "idea.owner_id")
    .select("person.id")
    .where("idea.id", "=", ideaId)
    .where("person.role", "<>", "member")
    .executeTakeFirst();
  return owner ? [{ personId: owner.id, relation: "owner", ideaId }] : [];
}

/** What it said first: whom an edit mentions is told of the edit. */
async function findPosted(db: Db, commentId: number): Promise<string | undefined> {
  const first = await db
    .selectFrom("comment_revision")
    .select("body")
    .where("comment_id", "=", commentId)
    .where("version", "=", 1)
    .executeTakeFirst();
  return first?.body;
}
