import type { Db } from "~db/connect.server";
import type { Row } from "~db/schema";
import { findHappeningIdea } from "./happening-idea.server";
import type { Reading } from "./reading";

/** Who wrote or follows an idea is told that it has gone quiet; not when something happened since. */
export async function readQuiet(db: Db, activity: Row<"activity">): Promise<Reading | null> {
  const idea = await findHappeningIdea(db, activity.idea_id);
  if (!idea) return null;
  const { quiet_told_at: toldAt } = await db
    .selectFrom("idea")
    .select("quiet_told_at")
    .where("id", "=", idea.id)
    .executeTakeFirstOrThrow();
  if (toldAt === null) return null;
  const { authorId } = idea;
  const author = { personId: authorId ?? 0, relation: "author", ideaId: idea.id } as const;
  return {
    kinds: ["quiet"],
    idea,
    quietDays: Number(JSON.parse(activity.details).days),
    audience: {
      named: authorId === null ? [] : [author],
      ideaIds: [idea.id],
      boardId: null,
      itemId: null,
    },
  };
}
