import { addToIndex, listIndexed, listIndexIds, rebuildIndex } from "~db/search-index";
import type { Inspection } from "./inspection";

/** Whether the index of the search holds every search entry, and no other. */
export const searchIndex: Inspection = {
  name: "index",
  subject: "search entry",
  async count(db) {
    const { count } = await db
      .selectFrom("search_entry")
      .select((select) => select.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  listIds: listIndexIds,
  // Only SQLite has an index that can be wrong, and there a transaction is alone anyway.
  lock: async () => {},
  async compare(db, ids) {
    const indexed = await listIndexed(db, ids);
    const rows = await db.selectFrom("search_entry").select("id").where("id", "in", ids).execute();
    const known = new Set(rows.map((row) => row.id));
    const flag = (on: boolean) => (on ? 1 : 0);
    return new Map(
      ids.map((id) => [
        id,
        { stored: { indexed: flag(indexed.has(id)) }, counted: { indexed: flag(known.has(id)) } },
      ]),
    );
  },
  async repair(trx, id, counted) {
    // Words that belong to no entry any more cannot be taken out one by one.
    if (counted["indexed"] === 1) await addToIndex(trx, id);
    else await rebuildIndex(trx);
  },
};
