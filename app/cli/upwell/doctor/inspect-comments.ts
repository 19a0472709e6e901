import { indexComment, wordsOf } from "~/features/ideas/index-idea.server";
import type { Db, Trx } from "~db/connect.server";
import { everyRowOf } from "./every-row";
import type { Inspection } from "./inspection";

/** The helpful marks of a comment, and what the search knows of it. */
export const commentCounters: Inspection = {
  name: "comments",
  subject: "comment",
  ...everyRowOf("comment"),
  async compare(db, ids) {
    const marks = await countMarks(db, ids);
    const rows = await db
      .selectFrom("comment")
      .leftJoin("search_entry", "search_entry.comment_id", "comment.id")
      .select(["comment.id", "body", "helpful_count", "internal", "deleted_at", "hidden_at"])
      .select("words")
      .where("comment.id", "in", ids)
      .execute();
    return new Map(
      rows.map((row) => {
        const open = row.internal === 0 && row.deleted_at === null && row.hidden_at === null;
        const stored = { helpful_count: row.helpful_count, words: row.words };
        const counted = {
          helpful_count: marks.get(row.id) ?? 0,
          words: open ? wordsOf(row.body) : null,
        };
        return [row.id, { stored, counted }] as const;
      }),
    );
  },
  async repair(trx, id, counted) {
    await setHelpful(trx, id, Number(counted["helpful_count"]));
    await indexComment(trx, id);
  },
};

async function countMarks(db: Db, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom("comment_helpful")
    .select("comment_id")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("comment_id", "in", ids)
    .groupBy("comment_id")
    .execute();
  return new Map(rows.map((row) => [row.comment_id, row.count]));
}

async function setHelpful(trx: Trx, id: number, count: number): Promise<void> {
  await trx.updateTable("comment").set({ helpful_count: count }).where("id", "=", id).execute();
}
