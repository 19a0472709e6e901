import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type SqlBool,
  sql,
} from "kysely";
import { isOwed } from "~/features/ideas/reply-clock.server";
import { WAITING_STATUS } from "~/features/ideas/status";
import { DAY } from "~/platform/clock";
import type { Db } from "~db/connect.server";
import { engineOf } from "~db/dialect";
import type { Schema, StatusGroup } from "~db/schema";
import type { DeskFilters, Queue } from "./queue";

type Where = ExpressionBuilder<Schema, "idea">;
type Condition = Expression<SqlBool>;

/** What the queues are measured against. */
export interface DeskMoment {
  viewerId: number;
  now: number;
  /** The last moment of today in the community's time zone. */
  endOfToday: number;
  /** The condition for the ideas of the segment that the filters name. */
  ofSegment?: Condition | undefined;
}

/**
 * The condition for the ideas of a queue. Literals stand where a partial index says the same, since
 * an engine does not compare those with a parameter.
 */
export function inQueue(queue: Queue, moment: DeskMoment): Condition {
  const where: Where = expressionBuilder<Schema, "idea">();
  const listed = where("idea.listed", "=", where.lit(1));
  switch (queue) {
    case "owed":
      return where.and([isOwed(), where("idea.reply_due_at", "<=", moment.endOfToday)]);
    case "new":
      return isOwed();
    case "waiting":
      return where.and([
        listed,
        where("idea.status_id", "=", statusCalled(where, WAITING_STATUS)),
        where("idea.review_at", ">", moment.endOfToday),
      ]);
    case "review":
      return where.and([
        listed,
        where("idea.review_at", "<=", moment.endOfToday),
        where.or([
          where("idea.first_answered_at", "is not", null),
          where("idea.reply_due_at", "is", null),
        ]),
      ]);
    case "mine":
      return where.and([
        listed,
        where("idea.owner_id", "=", moment.viewerId),
        where("idea.status_group", "<>", sql.lit<StatusGroup>("closed")),
      ]);
    case "open":
      return where.and([listed, where("idea.status_group", "=", sql.lit<StatusGroup>("open"))]);
  }
}

/** The conditions of the filters, each in its own words. */
export function asFiltered(db: Db, filters: DeskFilters, moment: DeskMoment): Condition[] {
  const where: Where = expressionBuilder<Schema, "idea">();
  const narrowing = engineOf(db) === "sqlite" ? alongTheQueue : ofIdea;
  const conditions: Condition[] = [];
  const { board, tag, status, owner, age, votes, kind } = filters;
  if (board) {
    const id = where.selectFrom("board").select("board.id").where("slug", "=", board);
    conditions.push(where("idea.board_id", "=", id));
  }
  if (tag) {
    const tagged = where.selectFrom("idea_tag").select("idea_id").where("tag_id", "=", tag);
    conditions.push(where("idea.id", "in", tagged));
  }
  if (status) conditions.push(where(narrowing("status_id"), "=", statusCalled(where, status)));
  if (owner === "nobody") conditions.push(where(narrowing("owner_id"), "is", null));
  else if (owner) conditions.push(where(narrowing("owner_id"), "=", owner));
  if (age) conditions.push(where(narrowing("created_at"), "<=", moment.now - age * DAY));
  if (votes) conditions.push(where(narrowing("top_count"), ">=", votes));
  if (kind) {
    const authors = where
      .selectFrom("person")
      .innerJoin("account", "account.id", "person.account_id")
      .select("person.id")
      .where("account.kind", "=", kind);
    conditions.push(where("idea.author_id", "in", authors));
  }
  if (filters.segment) conditions.push(moment.ofSegment ?? where.lit(false));
  return conditions;
}

type Narrowed = "status_id" | "owner_id" | "created_at" | "top_count";

const ofIdea = (column: Narrowed) => sql<number | null>`${sql.ref(`idea.${column}`)}`;

/**
 * A column that is compared along the queue's own index, never found by one of its own: SQLite, which
 * has no statistics, would sort all ideas of so many votes for the few of them in a queue. PostgreSQL
 * knows how many there are, and finds the few by them.
 */
const alongTheQueue = (column: Narrowed) => sql<number | null>`+${ofIdea(column)}`;

function statusCalled(where: Where, key: string) {
  return where.selectFrom("status").select("status.id").where("status_key", "=", key);
}
