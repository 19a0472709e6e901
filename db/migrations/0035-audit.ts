import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What happened is read by time, also that of one person or of one kind. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create index activity_time on activity (created_at, id);
create index activity_actor_time on activity (actor_id, created_at, id);
create index activity_verb_time on activity (verb, created_at, id);
drop index activity_actor;
drop index activity_verb;
`,
  );
}
