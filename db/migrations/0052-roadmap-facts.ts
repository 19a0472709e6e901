import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What a plan says of itself beside its words, and whether members see it yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table roadmap_item add column published_at @time;
update roadmap_item set published_at = created_at;
alter table roadmap_item add column internal_name text not null default '';
alter table roadmap_item add column cost text check (cost in ('S', 'M', 'L', 'XL'));
alter table roadmap_item add column confidence @int check (confidence between 0 and 100);
alter table roadmap_item add column target text;
alter table roadmap_item add column tracker_url text not null default '';

create table roadmap_item_board (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  board_id @int not null references board (id) on delete cascade,
  primary key (roadmap_item_id, board_id)
) @strict;
create index roadmap_item_board_board on roadmap_item_board (board_id);

create table roadmap_item_tag (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  tag_id @int not null references tag (id) on delete cascade,
  primary key (roadmap_item_id, tag_id)
) @strict;
create index roadmap_item_tag_tag on roadmap_item_tag (tag_id);
`,
  );
}
