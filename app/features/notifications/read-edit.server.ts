import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { HappeningIdea } from "./happening";
import { findHappeningIdea } from "./happening-idea.server";
import { listNewlyMentioned } from "./list-mentioned.server";
import type { Reading } from "./reading";

interface Version {
  version: number;
  body: string;
}

/** An edit of an idea is told to those alone whom no version before it mentioned. */
export async function readIdeaEdit(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea) return null;
  const { body } = await db
    .selectFrom("idea")
    .select("body")
    .where("id", "=", idea.id)
    .executeTakeFirstOrThrow();
  const version = versionOf(activity);
  const earlier = await db
    .selectFrom("idea_revision")
    .select(["version", "body"])
    .where("idea_id", "=", idea.id)
    .where("version", "<=", version)
    .execute();
  return mentioning(db, idea, { versions: [...earlier, { version, body }], words: idea.excerpt });
}

/** The same for a comment. */
export async function readCommentEdit(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  const comment = await db
    .selectFrom("comment")
    .select(["id", "parent_id", "body", "hidden_at", "internal"])
    .where("id", "=", activity.subject_id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (!idea || !comment) return null;
  const { id, parent_id: parentId, body, hidden_at: hiddenAt } = comment;
  const version = versionOf(activity);
  const earlier = await db
    .selectFrom("comment_revision")
    .select(["version", "body"])
    .where("comment_id", "=", id)
    .where("version", "<=", version)
    .execute();
  const versions = [...earlier, { version, body }];
  const reading = await mentioning(db, idea, { versions, words: body });
  const hidden = hiddenAt !== null;
  const internal = comment.internal === 1;
  return reading && { ...reading, comment: { id, parentId, hidden, internal } };
}

/** The version that the edit made. */
function versionOf({ details }: Row<"activity">): number {
  return Number(JSON.parse(details).version ?? 0);
}

/** The version that an edit made is kept with the earlier ones where a later one stands by now. */
async function mentioning(
  db: Db,
  idea: HappeningIdea,
  { versions, words }: { versions: readonly Version[]; words: string },
): Promise<Reading | null> {
  const newest = Math.max(...versions.map(({ version }) => version));
  const made = versions.find(({ version }) => version === newest);
  const before = versions.filter(({ version }) => version < newest).map(({ body }) => body);
  const named = await listNewlyMentioned(db, made?.body ?? "", before, idea.id);
  if (named.length === 0) return null;
  const audience = { named, ideaIds: [], boardId: null, itemId: null };
  return { kinds: ["mentioned"], idea, words, audience };
}
