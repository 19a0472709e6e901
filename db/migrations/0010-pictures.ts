import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Pictures, what shows them, and the files of the storage that is the default. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table picture (
  id @id,
  picture_key text not null unique,
  person_id @int references person (id) on delete set null,
  byte_count @int not null check (byte_count >= 0),
  unused_since @time,
  created_at @time not null
) @strict;
create index picture_person on picture (person_id, created_at);
create index picture_unused on picture (unused_since);

create table picture_use (
  picture_id @int not null references picture (id) on delete cascade,
  subject_kind text not null,
  subject_id @int not null,
  primary key (picture_id, subject_kind, subject_id)
) @strict;
create index picture_use_subject on picture_use (subject_kind, subject_id);

create table stored_file (
  name text primary key,
  bytes @blob not null,
  created_at @time not null
) @strict;

alter table person add column picture text;
alter table board add column cover text;
alter table board add column cover_alt text not null default '';
alter table roadmap_item add column cover text;
alter table roadmap_item add column cover_alt text not null default '';
`,
  );
}
