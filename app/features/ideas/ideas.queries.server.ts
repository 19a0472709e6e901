import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { type IdeaLink, ideaPath } from "./idea";

/**
 * The title of an idea that the caller knows the viewer may see.
 * @throws NotFound
 */
export async function getIdeaTitle(db: Db, id: number): Promise<string> {
  const row = await db.selectFrom("idea").select("title").where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row.title;
}

/**
 * As {@link getIdeaTitle}, with where the idea is found.
 * @throws NotFound
 */
export async function getIdeaLink(db: Db, id: number): Promise<IdeaLink> {
  const link = await findIdeaLink(db, id);
  if (!link) throw new NotFound();
  return link;
}

export async function findIdeaLink(db: Db, id: number): Promise<IdeaLink | undefined> {
  const row = await db
    .selectFrom("idea")
    .select(["id", "title", "language"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { ...row, path: ideaPath(row) };
}
