import type { Kysely } from "kysely";
import { define } from "../dialect";

/** One change to many ideas, what it did to each, and what each was like before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table bulk_change (
  id @id,
  actor_id @int references person (id),
  act text not null,
  input text not null,
  idea_count @int not null,
  created_at @time not null,
  undone_at @time
) @strict;
create index bulk_change_actor on bulk_change (actor_id, created_at);
create table bulk_change_idea (
  bulk_change_id @int not null references bulk_change (id) on delete cascade,
  idea_id @int not null references idea (id) on delete cascade,
  outcome text check (outcome in ('changed', 'same', 'refused', 'undone', 'kept')),
  details text not null default '',
  primary key (bulk_change_id, idea_id)
) @strict;
create index bulk_change_idea_waiting on bulk_change_idea (bulk_change_id, idea_id)
  where outcome is null;
create index bulk_change_idea_idea on bulk_change_idea (idea_id);
`,
  );
}
