import type { Db } from "~db/connect.server";

/** What ideas are called, in the order of their numbers; who may see them is for the caller to know. */
export function listTitles(
  db: Db,
  ids: readonly number[],
): Promise<{ id: number; title: string; language: string }[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("idea")
    .select(["id", "title", "language"])
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
}
