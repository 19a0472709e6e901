import type { Kysely } from "kysely";
import type { Trx } from "../connect.server";
import { define } from "../dialect";

const DAY = 86_400_000;
const REVIEW_DAYS = 90;
const UNDER_REVIEW_DAYS = 30;
/** What was asked before the clock existed is answered within a week of it. */
const FIRST_WEEK = 7 * DAY;
/** Reviews of ideas that are there already are spread, so that not all fall due in one morning. */
const SPREAD_DAYS = 60;

/** When an idea's first answer and next review are due, and who owns it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table idea add column reply_due_at @time;
alter table idea add column newcomer @flag not null default 0 check (newcomer in (0, 1));
alter table idea add column review_at @time;
alter table idea add column owner_id @int references person (id);
alter table status add column review_days @int;
alter table status_change add column from_review_at @time;
create index idea_owed on idea (newcomer desc, reply_due_at, id)
  where listed = 1 and first_answered_at is null and reply_due_at is not null;
create index idea_owed_board on idea (board_id, reply_due_at)
  where listed = 1 and first_answered_at is null and reply_due_at is not null;
create index idea_review on idea (review_at, id) where listed = 1 and review_at is not null;
create index idea_owner on idea (owner_id, id) where owner_id is not null;
create index idea_open on idea (id) where listed = 1 and status_group = 'open';
`,
  );
  // Migrations run in one transaction.
  await fill(db as unknown as Trx, Date.now());
}

async function fill(trx: Trx, now: number): Promise<void> {
  await trx
    .updateTable("status")
    .set((set) => ({
      review_days: set
        .case()
        .when("status_key", "=", "under_review")
        .then(set.lit(UNDER_REVIEW_DAYS))
        .else(set.lit(REVIEW_DAYS))
        .end(),
    }))
    .where("status_group", "=", "open")
    .execute();
  await trx
    .updateTable("idea")
    .set((set) => ({
      review_at: set(
        set.lit(now + UNDER_REVIEW_DAYS * DAY),
        "+",
        set(set.parens(set("id", "%", set.lit(SPREAD_DAYS))), "*", set.lit(DAY)),
      ),
    }))
    .where("status_group", "=", "open")
    .execute();
  const members = trx.selectFrom("person").select("id").where("role", "=", "member");
  await trx
    .updateTable("idea")
    .set({ reply_due_at: now + FIRST_WEEK })
    .where("status_group", "=", "open")
    .where("first_answered_at", "is", null)
    .where("external_id", "is", null)
    .where("withdrawn_at", "is", null)
    .where("author_id", "in", members)
    .execute();
}
