import { forUpdate } from "~db/dialect";
import type { Inspection } from "./inspection";

type Numbered =
  | "account"
  | "answer"
  | "board"
  | "comment"
  | "idea"
  | "person"
  | "question"
  | "search_entry"
  | "search_word";

/** Goes through every row of a table in the order of their numbers. */
export function everyRowOf(table: Numbered): Pick<Inspection, "count" | "listIds" | "lock"> {
  return {
    async count(db) {
      const { count } = await db
        .selectFrom(table)
        .select((select) => select.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },
    async listIds(db, after, limit) {
      const rows = await db
        .selectFrom(table)
        .select("id")
        .where("id", ">", after)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map((row) => row.id);
    },
    async lock(trx, id) {
      await forUpdate(trx, trx.selectFrom(table).select("id").where("id", "=", id)).execute();
    },
  };
}
