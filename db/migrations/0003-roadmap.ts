import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Roadmap items and the ideas they grew out of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table roadmap_item (
  id @id,
  title text not null,
  summary text not null default '',
  body text not null default '',
  body_html text not null default '',
  horizon text not null check (horizon in ('now', 'next', 'later', 'delivered')),
  position @int not null default 0,
  owner_id @int references person (id),
  version @int not null default 1,
  delivered_at @time,
  removed_at @time,
  created_at @time not null,
  updated_at @time not null
) @strict;
create index roadmap_item_horizon on roadmap_item (horizon, position, id);

create table roadmap_item_idea (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  idea_id @int not null references idea (id) on delete cascade,
  added_by_id @int references person (id),
  created_at @time not null,
  primary key (roadmap_item_id, idea_id)
) @strict;
create index roadmap_item_idea_idea on roadmap_item_idea (idea_id);

create table roadmap_item_revision (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  version @int not null,
  title text not null,
  summary text not null,
  body text not null,
  editor_id @int references person (id),
  created_at @time not null,
  primary key (roadmap_item_id, version)
) @strict;
`,
  );
}
