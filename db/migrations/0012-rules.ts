import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * What statuses freeze and where they lead, groups of tags, templates of boards, extensions, and the
 * language in which a comment, an answer or a status note was written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, statuses);
  await define(db, tagGroups);
  await define(db, ideas);
  for (const table of ["comment", "official_response", "status_change"]) {
    await define(db, languageOf(table));
  }
}

const statuses = `
alter table status add column takes_comments @flag not null default 1
  check (takes_comments in (0, 1));

alter table status add column takes_edits @flag not null default 1 check (takes_edits in (0, 1));

create table status_next (
  status_id @int not null references status (id),
  next_status_id @int not null references status (id),
  primary key (status_id, next_status_id)
) @strict;
`;

const tagGroups = `
create table tag_group (
  id @id,
  name text not null,
  name_folded text not null unique,
  access text not null check (access in ('everyone', 'staff_set', 'staff_only')),
  least @int not null default 0,
  most @int not null,
  position @int not null,
  created_at @time not null
) @strict;

alter table tag add column group_id @int references tag_group (id);
create index tag_by_group on tag (group_id);
`;

const ideas = `
alter table board add column template text not null default '';

create table extension (
  comment_id @int primary key references comment (id) on delete cascade,
  idea_id @int not null references idea (id) on delete cascade,
  taken_up_by_id @int references person (id),
  created_at @time not null
) @strict;
create index extension_idea on extension (idea_id, created_at);
`;

/** What stands already was shown in the language of its idea, and is so further on. */
function languageOf(table: string): string {
  return `
alter table ${table} add column language text not null default '';

update ${table} set language = (select language from idea where idea.id = ${table}.idea_id);
`;
}
