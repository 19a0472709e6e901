import { ideaPath } from "~/features/ideas/idea";
import { visibleTo } from "~/features/ideas/visible-ideas.server";
import { visitorWhoReads } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

/** An idea as everybody may see it; undefined where they may not. */
export async function findPublicIdea(
  db: Db,
  id: number,
): Promise<{ id: number; title: string; path: string } | undefined> {
  const row = await db
    .selectFrom("idea")
    .select(["id", "title"])
    .where("id", "=", id)
    .where("listed", "=", 1)
    .where(visibleTo(visitorWhoReads("")))
    .executeTakeFirst();
  return row && { ...row, path: ideaPath(row) };
}
