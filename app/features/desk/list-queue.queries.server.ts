import type { Db } from "~db/connect.server";
import type { DeskPlace, Queue, QueuedIdea } from "./queue";
import { asFiltered, type DeskMoment, inQueue } from "./queue-conditions.server";

interface Order {
  /** What the rows are sorted by before their number; null for the number alone. */
  column: "reply_due_at" | "review_at" | "created_at" | null;
  direction: "asc" | "desc";
  /** Whether newcomers come first, and among them and the others those whose account is owed something. */
  ranked: boolean;
}

/** Before whom others come: newcomers, then those whose account is owed something. */
const ranks = [
  { newcomer: 1, raised: 1 },
  { newcomer: 1, raised: 0 },
  { newcomer: 0, raised: 1 },
  { newcomer: 0, raised: 0 },
] as const;

type Rank = (typeof ranks)[number];

/** As it stands in an address: what comes later has the smaller number. */
const numberOf = (rank: Rank) => ranks.length - 1 - ranks.indexOf(rank);

const byDueTime: Order = { column: "reply_due_at", direction: "asc", ranked: true };
const byReview: Order = { column: "review_at", direction: "asc", ranked: false };
const byNumber: Order = { column: null, direction: "desc", ranked: false };
const newestFirst: Order = { column: "created_at", direction: "desc", ranked: false };

/** Newcomers come first, then whom we owe, then what is due soonest; what nobody waits for, newest first. */
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
  /** Only ideas of the rank; undefined for all. */
  rank: Rank | undefined;
  after: number[] | null;
}

/** The first rows of a queue, or those after `place.after`; along an index, in a query for each rank at most. */
export async function listQueue(
  db: Db,
  place: DeskPlace,
  moment: DeskMoment,
  most: number,
): Promise<QueuedIdea[]> {
  const order = orders[place.queue];
  const reading = { place, moment, order };
  if (!order.ranked) return read(db, { ...reading, rank: undefined, after: place.after }, most);
  const [begins = ranks.length - 1] = place.after ?? [];
  const rows: QueuedIdea[] = [];
  for (const rank of ranks) {
    if (rows.length >= most) break;
    if (numberOf(rank) > begins) continue;
    const after = numberOf(rank) === begins ? place.after : null;
    rows.push(...(await read(db, { ...reading, rank, after }, most - rows.length)));
  }
  return rows;
}

/** The last rows of a queue, the last one first: what would be seen last, in one query. */
export function listQueueFromEnd(
  db: Db,
  place: DeskPlace,
  moment: DeskMoment,
  most: number,
): Promise<QueuedIdea[]> {
  const { column, direction, ranked } = orders[place.queue];
  const order = {
    column,
    direction: direction === "asc" ? "desc" : "asc",
    ranked,
  } as const;
  const rank = ranked ? ranks.at(-1) : undefined;
  return read(db, { place, moment, order, rank, after: null }, most);
}

async function read(
  db: Db,
  { place, moment, order, rank, after }: Reading,
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
  if (rank) {
    query = query.where("newcomer", "=", rank.newcomer).where("raised", "=", rank.raised);
  }
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
    key: [rank ? numberOf(rank) : 0, (column && row[column]) ?? 0, row.id],
    newcomer: row.newcomer === 1,
    boardId: row.board_id,
    votes: row.top_count,
  }));
}
