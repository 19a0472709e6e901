import type { Db } from "~db/connect.server";
import type { DeskPlace, Queue, QueuedIdea } from "./queue";
import { asFiltered, type DeskMoment, inQueue } from "./queue-conditions.server";

interface Order {
  /** What the rows are sorted by before their number; null for the number alone. */
  column: "reply_due_at" | "review_at" | "created_at" | null;
  direction: "asc" | "desc";
  /** Whether newcomers come first. */
  newcomersFirst: boolean;
}

const byDueTime: Order = { column: "reply_due_at", direction: "asc", newcomersFirst: true };
const byReview: Order = { column: "review_at", direction: "asc", newcomersFirst: false };
const byNumber: Order = { column: null, direction: "desc", newcomersFirst: false };
const newestFirst: Order = { column: "created_at", direction: "desc", newcomersFirst: false };

/** Newcomers come first, then what is due soonest; what nobody waits for, newest first. */
const orders: Record<Queue, Order> = {
  owed: byDueTime,
  new: byDueTime,
  waiting: byReview,
  review: byReview,
  mine: byNumber,
  open: newestFirst,
};

interface Reading {
  place: DeskPlace;
  moment: DeskMoment;
  order: Order;
  /** Only newcomers' ideas, or only others; undefined for both. */
  newcomer: 0 | 1 | undefined;
  after: number[] | null;
}

/** The first rows of a queue, or those after `place.after`; along an index, in two queries at most. */
export async function listQueue(
  db: Db,
  place: DeskPlace,
  moment: DeskMoment,
  most: number,
): Promise<QueuedIdea[]> {
  const order = orders[place.queue];
  const reading = { place, moment, order };
  if (!order.newcomersFirst) {
    return read(db, { ...reading, newcomer: undefined, after: place.after }, most);
  }
  const [newcomer] = place.after ?? [];
  const first =
    newcomer === 0 ? [] : await read(db, { ...reading, newcomer: 1, after: place.after }, most);
  if (first.length >= most) return first;
  const after = newcomer === 0 ? place.after : null;
  const rest = await read(db, { ...reading, newcomer: 0, after }, most - first.length);
  return [...first, ...rest];
}

/** The last rows of a queue, the last one first: what would be seen last, in one query. */
export function listQueueFromEnd(
  db: Db,
  place: DeskPlace,
  moment: DeskMoment,
  most: number,
): Promise<QueuedIdea[]> {
  const { column, direction, newcomersFirst } = orders[place.queue];
  const order = {
    column,
    direction: direction === "asc" ? "desc" : "asc",
    newcomersFirst,
  } as const;
  const newcomer = newcomersFirst ? 0 : undefined;
  return read(db, { place, moment, order, newcomer, after: null }, most);
}

async function read(
  db: Db,
  { place, moment, order, newcomer, after }: Reading,
  most: number,
): Promise<QueuedIdea[]> {
  const { column, direction } = order;
  let query = db
    .selectFrom("idea")
    .select(["idea.id", "newcomer", "reply_due_at", "review_at", "board_id", "top_count"])
    .select("idea.created_at")
    .where(inQueue(place.queue, moment))
    .where((where) => where.and(asFiltered(db, place.filters, moment)))
    .limit(most);
  if (newcomer !== undefined) query = query.where("newcomer", "=", newcomer);
  if (column) query = query.orderBy(`idea.${column}`, direction);
  query = query.orderBy("idea.id", direction);
  if (after) {
    const [, due = 0, id = 0] = after;
    const past = direction === "asc" ? ">" : "<";
    query = query.where(({ eb, refTuple, tuple }) =>
      column
        ? eb(refTuple(`idea.${column}`, "idea.id"), past, tuple(due, id))
        : eb("idea.id", past, id),
    );
  }
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    key: [newcomer ?? 0, (column && row[column]) ?? 0, row.id],
    newcomer: row.newcomer === 1,
    boardId: row.board_id,
    votes: row.top_count,
  }));
}
