import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What a board asks about its ideas, and what was answered; numbers stay numbers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table board_field (
  id @id,
  board_id @int not null references board (id),
  name text not null,
  name_folded text not null,
  kind text not null check (kind in ('text', 'choice', 'number')),
  need text not null check (need in ('asked', 'optional', 'staff_only')),
  choices text not null default '',
  unit text not null default '',
  position @int not null,
  retired_at @time,
  created_at @time not null,
  unique (board_id, name_folded)
) @strict;

create table idea_field_value (
  idea_id @int not null references idea (id) on delete cascade,
  field_id @int not null references board_field (id),
  text_value text,
  number_value @real,
  primary key (idea_id, field_id),
  check ((text_value is null) <> (number_value is null))
) @strict;
create index idea_field_value_text on idea_field_value (field_id, text_value, idea_id);
create index idea_field_value_number on idea_field_value (field_id, number_value, idea_id);
`,
  );
}
