import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What happened, the jobs that react to it, who was told, and the mail that went out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table activity (
  id @id,
  actor_id @int references person (id),
  verb text not null,
  subject_kind text not null,
  subject_id @int not null,
  idea_id @int,
  roadmap_item_id @int,
  staff_only @flag not null default 0 check (staff_only in (0, 1)),
  details text not null default '{}',
  created_at @time not null
) @strict;
create index activity_idea on activity (idea_id, id);
create index activity_item on activity (roadmap_item_id, id);
create index activity_subject on activity (subject_kind, subject_id, id);
create index activity_actor on activity (actor_id, id);
create index activity_verb on activity (verb, id);

create table job (
  id @id,
  kind text not null,
  job_key text unique,
  payload text not null,
  run_at @time not null,
  attempts @int not null default 0,
  locked_until @time,
  last_error text,
  dead_at @time,
  created_at @time not null
) @strict;
create index job_due on job (run_at, id) where dead_at is null;

create table notification (
  id @id,
  person_id @int not null references person (id) on delete cascade,
  activity_id @int not null references activity (id) on delete cascade,
  kind text not null,
  idea_id @int,
  roadmap_item_id @int,
  created_at @time not null,
  read_at @time,
  unique (person_id, activity_id)
) @strict;
create index notification_inbox on notification (person_id, id);
create index notification_unread on notification (person_id) where read_at is null;

create table mail (
  id @id,
  mail_key text not null unique,
  person_id @int references person (id) on delete set null,
  kind text not null,
  idea_id @int,
  to_address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  headers text not null default '{}',
  token_hash text,
  state text not null check (state in ('queued', 'sent', 'dead')),
  attempts @int not null default 0,
  last_error text,
  created_at @time not null,
  sent_at @time
) @strict;
create index mail_recent on mail (state, id);
create index mail_person on mail (person_id, idea_id, created_at);
create index mail_token on mail (token_hash) where token_hash is not null;
`,
  );
}
