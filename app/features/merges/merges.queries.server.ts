import { now } from "~/platform/clock";
import type { Db, Trx } from "~db/connect.server";
import type { Row } from "~db/schema";
import type { MergeLink } from "./merge";

/** Everything that stands merged into an idea, directly or not. */
export async function listLinks(db: Db, canonicalId: number): Promise<MergeLink[]> {
  return db
    .selectFrom("merge")
    .innerJoin("idea", "idea.id", "merge.idea_id")
    .select(["merge.idea_id as ideaId", "merge.into_id as intoId"])
    .where("idea.merged_into_id", "=", canonicalId)
    .where("merge.undone_at", "is", null)
    .orderBy("merge.idea_id")
    .execute();
}

/** The merge that an idea stands in. */
export function findMerge(db: Db, ideaId: number): Promise<Row<"merge"> | undefined> {
  return db
    .selectFrom("merge")
    .selectAll()
    .where("idea_id", "=", ideaId)
    .where("undone_at", "is", null)
    .executeTakeFirst();
}

/** The merges that these ideas stand in, as far as they stand in one: idea to merge. */
export async function mergeIdsOf(
  db: Db,
  ideaIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (ideaIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("merge")
    .select(["id", "idea_id"])
    .where("idea_id", "in", ideaIds)
    .where("undone_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.idea_id, row.id]));
}

export async function insertMerge(
  trx: Trx,
  { ideaId, intoId, byId }: MergeLink & { byId: number | null },
): Promise<void> {
  await trx
    .insertInto("merge")
    .values({ idea_id: ideaId, into_id: intoId, merged_by_id: byId, created_at: now() })
    .execute();
}

export async function endMerge(trx: Trx, id: number, byId: number): Promise<void> {
  await trx
    .updateTable("merge")
    .set({ undone_by_id: byId, undone_at: now() })
    .where("id", "=", id)
    .execute();
}
