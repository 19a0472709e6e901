import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Opportunities of an account, and the ideas and roadmap items that they hang on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table deal (
  id @id,
  account_id @int not null references account (id),
  name text not null,
  amount @int,
  stage text not null check (stage in ('discovery', 'evaluation', 'proposal', 'negotiation')),
  close_on text,
  owner_id @int references person (id),
  outcome text check (outcome in ('won', 'lost')),
  outcome_reason text not null default '',
  closed_at @time,
  external_id text,
  created_by_id @int references person (id),
  created_at @time not null,
  updated_at @time not null
) @strict;
create unique index deal_external on deal (external_id) where external_id is not null;
create index deal_account on deal (account_id, id);
create index deal_open on deal (close_on, id) where outcome is null;
create index deal_owner on deal (owner_id, id);

create table deal_need (
  id @id,
  deal_id @int not null references deal (id) on delete cascade,
  idea_id @int references idea (id) on delete cascade,
  roadmap_item_id @int references roadmap_item (id) on delete cascade,
  need text not null check (need in ('needs', 'nice')),
  added_by_id @int references person (id),
  created_at @time not null,
  check ((idea_id is null) <> (roadmap_item_id is null))
) @strict;
create unique index deal_need_idea on deal_need (deal_id, idea_id) where idea_id is not null;
create unique index deal_need_item on deal_need (deal_id, roadmap_item_id)
  where roadmap_item_id is not null;
create index deal_need_by_idea on deal_need (idea_id) where idea_id is not null;
create index deal_need_by_item on deal_need (roadmap_item_id) where roadmap_item_id is not null;

alter table activity add column deal_id @int;
create index activity_deal on activity (deal_id, id) where deal_id is not null;
`,
  );
}
