import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Saved rules over accounts and people, and the boards that are open to whom they match. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table segment (
  id @id,
  name text not null,
  name_folded text not null unique,
  rule text not null,
  with_demand @flag not null default 0 check (with_demand in (0, 1)),
  people_count @int not null default 0,
  account_count @int not null default 0,
  counted_at @time,
  created_by_id @int references person (id),
  retired_at @time,
  created_at @time not null
) @strict;

alter table board add column access_now text not null default 'one_way'
  check (access_now in ('public', 'members', 'segments', 'one_way'));
update board set access_now = access;
alter table board drop column access;
alter table board rename column access_now to access;

create table board_segment (
  board_id @int not null references board (id) on delete cascade,
  segment_id @int not null references segment (id),
  primary key (board_id, segment_id)
) @strict;
create index board_segment_segment on board_segment (segment_id, board_id);

create index person_facts
  on person (account_id, role, erased_at, language, created_at, email_verified_at, id);
`,
  );
}
