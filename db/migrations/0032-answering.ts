import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What a no points to, response templates, and the bank of SPIN questions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, pointers);
  await define(db, templates);
  await define(db, questions);
}

const pointers = `
alter table status_change add column possible_where text not null default '';

alter table status_change add column conflicts_with text not null default '';
`;

const templates = `
create table response_template (
  id @id,
  name text not null,
  name_folded text not null unique,
  kind text not null check (kind in ('response', 'comment', 'decline')),
  board_id @int references board (id),
  retired_at @time,
  created_at @time not null
) @strict;
create index response_template_board on response_template (board_id);

create table response_template_text (
  template_id @int not null references response_template (id) on delete cascade,
  language text not null,
  body text not null,
  primary key (template_id, language)
) @strict;
`;

const questions = `
create table spin_question (
  id @id,
  default_key text unique,
  kind text not null check (kind in ('situation', 'problem', 'implication', 'need_payoff')),
  board_id @int references board (id),
  retired_at @time,
  created_at @time not null
) @strict;
create index spin_question_board on spin_question (board_id);

create table spin_question_text (
  question_id @int not null references spin_question (id) on delete cascade,
  language text not null,
  body text not null,
  primary key (question_id, language)
) @strict;

create table asked_question (
  comment_id @int primary key references comment (id) on delete cascade,
  question_id @int not null references spin_question (id),
  idea_id @int not null references idea (id) on delete cascade
) @strict;
create index asked_question_idea on asked_question (idea_id);
create index asked_question_question on asked_question (question_id);
`;
