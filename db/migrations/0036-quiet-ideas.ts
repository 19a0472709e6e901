import type { Kysely } from "kysely";
import type { Trx } from "../connect.server";
import { define } from "../dialect";

/**
 * When something last happened to an idea, whether its people were told that it has gone quiet, and
 * the status out of which it was archived for it. For ideas that are there already the time begins
 * now, so that no archive of years is put away in one night.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table idea add column active_at @time not null default 0;
alter table idea add column quiet_told_at @time;
alter table idea add column archived_from_id @int references status (id);
create index idea_quiet on idea (listed, status_group, active_at, id) where quiet_told_at is null;
create index idea_quiet_told on idea (listed, status_group, quiet_told_at, id)
  where quiet_told_at is not null;
create index idea_archived_from on idea (archived_from_id) where archived_from_id is not null;
`,
  );
  // Migrations run in one transaction.
  const trx = db as unknown as Trx;
  await trx.updateTable("idea").set({ active_at: Date.now() }).execute();
}
