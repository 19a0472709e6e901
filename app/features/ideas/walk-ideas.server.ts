import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Db } from "~db/connect.server";
import type { Schema } from "~db/schema";
import type { IdeaOrder } from "./idea-list";
import type { ListCursor } from "./list-cursor";

/** A row of a walk: what the next cursor needs of it. */
export interface WalkedIdea {
  id: number;
  key: number;
  stretch: number;
}

type KeyColumn =
  | "trend"
  | "top_count"
  | "created_at"
  | "answered_at"
  | "comment_count"
  | "random_key";

const keyColumns: Record<IdeaOrder, KeyColumn> = {
  trending: "trend",
  top: "top_count",
  newest: "created_at",
  answered: "answered_at",
  discussed: "comment_count",
  surprise: "random_key",
};

export interface Walk {
  order: IdeaOrder;
  /** Where "surprise me" starts. */
  seed: number;
  /** Which ideas are in the list at all. */
  condition: Expression<SqlBool>;
  cursor: ListCursor | null;
  /** How many rows are wanted. */
  size: number;
}

/**
 * The rows of one page in the list's order, read along an index, and whether more follow in the
 * walk's direction. At most two queries: "surprise me" goes on at the smallest key after the largest.
 */
export async function walkIdeas(
  db: Db,
  walk: Walk,
): Promise<{ rows: WalkedIdea[]; more: boolean }> {
  const back = walk.cursor?.direction === "before";
  const ahead = stretchesOf(walk).map((within, stretch) => ({ within, stretch }));
  const path = back ? ahead.reverse() : ahead;
  const rows: WalkedIdea[] = [];
  for (const { within, stretch } of path) {
    const passed = walk.cursor !== null && passedBy(walk.cursor, stretch);
    if (passed || rows.length > walk.size) continue;
    const from = walk.cursor?.stretch === stretch ? walk.cursor : null;
    const found = await readStretch(db, walk, within, from, walk.size + 1 - rows.length);
    rows.push(...found.map((row) => ({ ...row, stretch })));
  }
  const more = rows.length > walk.size;
  const page = rows.slice(0, walk.size);
  return { rows: back ? page.reverse() : page, more };
}

/** Whether a cursor can belong to this order at all; all keys but the trend are whole numbers. */
export function fitsOrder(cursor: ListCursor, order: IdeaOrder): boolean {
  if (order === "trending") return cursor.stretch === 0;
  return Number.isSafeInteger(cursor.key) && (order === "surprise" || cursor.stretch === 0);
}

function passedBy(cursor: ListCursor, stretch: number): boolean {
  return cursor.direction === "after" ? stretch < cursor.stretch : stretch > cursor.stretch;
}

function stretchesOf(walk: Walk): Expression<SqlBool>[] {
  const where = expressionBuilder<Schema, "idea">();
  if (walk.order === "answered") return [where("idea.answered_at", "is not", null)];
  if (walk.order !== "surprise") return [where("idea.listed", "=", 1)];
  return [where("random_key", ">=", walk.seed), where("random_key", "<", walk.seed)];
}

async function readStretch(
  db: Db,
  { order, condition, cursor }: Walk,
  within: Expression<SqlBool>,
  from: ListCursor | null,
  most: number,
): Promise<{ id: number; key: number }[]> {
  const column = `idea.${keyColumns[order]}` as const;
  const ascending = (order === "surprise") !== (cursor?.direction === "before");
  let query = db
    .selectFrom("idea")
    .select(["idea.id", column])
    .where(condition)
    .orderBy(column, ascending ? "asc" : "desc")
    .orderBy("idea.id", ascending ? "asc" : "desc")
    .limit(most);
  // A row comparison leaves out nulls by itself, and bounds the index more tightly alone.
  if (!from || order === "surprise") query = query.where(within);
  if (from) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple(column, "idea.id"), ascending ? ">" : "<", tuple(from.key, from.id)),
    );
  }
  const rows = await query.execute();
  return rows.map((row) => ({ id: row.id, key: Number(row[keyColumns[order]]) }));
}
