import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What the desk's queues are read along, its saved views, and whether somebody wants its keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create index idea_waiting on idea (status_id, review_at, id) where listed = 1;
create index idea_mine on idea (owner_id, id) where listed = 1 and status_group <> 'closed';
drop index idea_open;
drop index idea_review;
create index idea_review on idea (listed, review_at, id) where review_at is not null;
create index idea_first_answered on idea (first_answered_at) where first_answered_at is not null;
create index status_change_actor on status_change (actor_id, created_at)
  where actor_id is not null;
create table desk_view (
  id @id,
  person_id @int not null references person (id) on delete cascade,
  name text not null,
  query text not null,
  shared @flag not null default 0 check (shared in (0, 1)),
  created_at @time not null
) @strict;
create index desk_view_person on desk_view (person_id, name, id);
create index desk_view_shared on desk_view (name, id) where shared = 1;
alter table person add column keys_off @flag not null default 0 check (keys_off in (0, 1));
`,
  );
}
