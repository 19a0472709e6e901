import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * Reports, what waits for approval, who is trusted, and threads that are slowed down. What was never
 * published has `waiting_since` and is hidden: whatever leaves out the hidden leaves it out too. With
 * a `hidden_reason` it was refused.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table report (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  comment_id @int references comment (id) on delete cascade,
  reporter_id @int not null references person (id),
  reason text not null check (reason in ('spam', 'hurtful', 'private', 'off_topic', 'other')),
  words text not null default '',
  leads @flag not null check (leads in (0, 1)),
  created_at @time not null,
  decided_at @time,
  decided_by_id @int references person (id),
  decision text check (decision in ('cleared', 'hidden')),
  check ((decided_at is null) = (decision is null))
) @strict;
create unique index report_open_on_idea on report (idea_id, reporter_id)
  where comment_id is null and decided_at is null;
create unique index report_open_on_comment on report (comment_id, reporter_id)
  where comment_id is not null and decided_at is null;
create index report_leading on report (id) where decided_at is null and leads = 1;
create index report_of_idea on report (idea_id, id);
create index report_of_comment on report (comment_id);
create index report_by on report (reporter_id);

alter table idea add column waiting_since @time;
alter table idea add column slow_since @time;
alter table comment add column waiting_since @time;
alter table comment add column hidden_reason text;
alter table person add column trusted_at @time;
alter table board add column approval text not null default 'off'
  check (approval in ('off', 'newcomers', 'all'));
create index idea_unpublished on idea (waiting_since, id)
  where waiting_since is not null and hidden_reason is null;
create index comment_unpublished on comment (waiting_since, id)
  where waiting_since is not null and hidden_reason is null;
`,
  );
}
