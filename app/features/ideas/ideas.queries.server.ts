import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import { ideaPath } from "./idea";

/**
 * The title of an idea that the caller knows the viewer may see.
 * @throws NotFound
 */
export async function getIdeaTitle(db: Db, id: number): Promise<string> {
  const row = await db.selectFrom("idea").select("title").where("id", "=", id).executeTakeFirst();
  if (!row) throw new NotFound();
  return row.title;
}

/** As {@link getIdeaTitle}, with where the idea is found. */
export async function getIdeaLink(db: Db, id: number): Promise<{ title: string; path: string }> {
  const title = await getIdeaTitle(db, id);
  return { title, path: ideaPath({ id, title }) };
}
