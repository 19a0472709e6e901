import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * The indexes of the desk's queues begin with `listed`: SQLite, which has no statistics, takes the
 * index that answers most comparisons, and read every listed idea to count what is owed. As a
 * condition of the index instead it would answer none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
drop index idea_owed;
create index idea_owed on idea (listed, newcomer, reply_due_at, id)
  where first_answered_at is null and reply_due_at is not null;
create index idea_owed_due on idea (listed, reply_due_at)
  where first_answered_at is null and reply_due_at is not null;
drop index idea_waiting;
create index idea_waiting on idea (listed, status_id, review_at, id)
  where review_at is not null;
drop index idea_mine;
create index idea_mine on idea (listed, owner_id, id) where status_group <> 'closed';
`,
  );
}
