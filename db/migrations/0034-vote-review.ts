import type { Kysely } from "kysely";
import { define } from "../dialect";

/** From which network votes came, as a keyed hash that is kept for a while; and groups to look at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table vote add column range_hash text;
alter table vote add column set_aside_at @time;
create index vote_lately on vote (created_at, idea_id) where range_hash is not null;

create table vote_review (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  found_at @time not null,
  decided_at @time,
  decided_by_id @int references person (id),
  decision text check (decision in ('fine', 'set_aside')),
  check ((decided_at is null) = (decision is null))
) @strict;
create unique index vote_review_open on vote_review (idea_id) where decided_at is null;
create index vote_review_decided on vote_review (decided_at, id) where decided_at is not null;
create index vote_review_idea on vote_review (idea_id);

create table vote_review_vote (
  review_id @int not null references vote_review (id) on delete cascade,
  person_id @int not null references person (id),
  primary key (review_id, person_id)
) @strict;
create index vote_review_vote_person on vote_review_vote (person_id);
`,
  );
}
