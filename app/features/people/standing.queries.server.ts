import type { Db } from "~db/connect.server";
import { type Standing, TRUSTED_AFTER } from "./standing";
import { isStaff, type SignedInViewer } from "./viewer";

/** How well the viewer is known, in three queries that read a few rows, however much they wrote. */
export async function readStanding(db: Db, viewer: SignedInViewer): Promise<Standing> {
  const person = await db
    .selectFrom("person")
    .select(["trusted_at", "created_at"])
    .where("id", "=", viewer.id)
    .executeTakeFirstOrThrow();
  return {
    staff: isStaff(viewer),
    trusted: person.trusted_at !== null,
    published: await countPublished(db, viewer.id),
    joinedAt: person.created_at,
  };
}

async function countPublished(db: Db, personId: number): Promise<number> {
  const ideas = await db
    .selectFrom("idea")
    .select("id")
    .where("author_id", "=", personId)
    .where("hidden_at", "is", null)
    .limit(TRUSTED_AFTER)
    .execute();
  if (ideas.length >= TRUSTED_AFTER) return TRUSTED_AFTER;
  const comments = await db
    .selectFrom("comment")
    .select("id")
    .where("author_id", "=", personId)
    .where("internal", "=", 0)
    .where("hidden_at", "is", null)
    .where("deleted_at", "is", null)
    .limit(TRUSTED_AFTER - ideas.length)
    .execute();
  return ideas.length + comments.length;
}
