import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * Ideas that were merged into others, and what an exact unmerge needs: the votes and the reply
 * clock of canonical ideas as they were by themselves, and which follows and promotions came by a merge.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table idea add column merged_into_id @int references idea (id);
create index idea_merged on idea (merged_into_id, id) where merged_into_id is not null;

create table merge (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  into_id @int not null references idea (id) on delete cascade,
  merged_by_id @int references person (id),
  created_at @time not null,
  undone_by_id @int references person (id),
  undone_at @time
) @strict;
create unique index merge_idea on merge (idea_id) where undone_at is null;
create index merge_into on merge (into_id) where undone_at is null;
create index merge_by on merge (merged_by_id);
create index merge_undone_by on merge (undone_by_id);

create table own_vote (
  idea_id @int not null references idea (id) on delete cascade,
  person_id @int not null references person (id),
  importance @int check (importance in (1, 2, 3)),
  because text not null default '',
  by_staff @flag not null default 0 check (by_staff in (0, 1)),
  account_id @int references account (id),
  first_at @time not null default 0,
  created_at @time not null default 0,
  withdrawn_at @time,
  primary key (idea_id, person_id)
) @strict;
create index own_vote_person on own_vote (person_id);

create table overruled_vote (
  idea_id @int not null references idea (id) on delete cascade,
  person_id @int not null references person (id),
  by_idea_id @int not null references idea (id) on delete cascade,
  primary key (idea_id, person_id, by_idea_id)
) @strict;
create index overruled_vote_person on overruled_vote (person_id);
create index overruled_vote_by on overruled_vote (by_idea_id, person_id);

create table own_clock (
  idea_id @int primary key references idea (id) on delete cascade,
  reply_due_at @time,
  newcomer @flag not null check (newcomer in (0, 1))
) @strict;

create table joined_follow (
  idea_id @int not null references idea (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  primary key (idea_id, person_id)
) @strict;
create index joined_follow_person on joined_follow (person_id);

create table joined_promotion (
  idea_id @int not null references idea (id) on delete cascade,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  primary key (idea_id, roadmap_item_id)
) @strict;
`,
  );
}
