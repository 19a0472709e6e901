import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * What shipped, for whom, and which ideas it answers; and what those who asked for it say afterwards
 * that it is worth to them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, ENTRIES);
  await define(db, WORTH);
}

const ENTRIES = `
create table changelog_entry (
  id @id,
  title text not null,
  for_whom text not null default '',
  body text not null default '',
  body_html text not null default '',
  language text not null,
  cover text,
  cover_alt text not null default '',
  roadmap_item_id @int references roadmap_item (id),
  author_id @int references person (id),
  version @int not null default 1,
  publish_at @time,
  published_at @time,
  edited_at @time,
  created_at @time not null,
  updated_at @time not null
) @strict;
create index changelog_entry_newest on changelog_entry (published_at, id);
create index changelog_entry_item on changelog_entry (roadmap_item_id, published_at);
create index changelog_entry_author on changelog_entry (author_id);

create table changelog_entry_idea (
  changelog_entry_id @int not null references changelog_entry (id) on delete cascade,
  idea_id @int not null references idea (id) on delete cascade,
  primary key (changelog_entry_id, idea_id)
) @strict;
create index changelog_entry_idea_idea on changelog_entry_idea (idea_id, changelog_entry_id);

create table changelog_entry_board (
  changelog_entry_id @int not null references changelog_entry (id) on delete cascade,
  board_id @int not null references board (id) on delete cascade,
  primary key (changelog_entry_id, board_id)
) @strict;
create index changelog_entry_board_board on changelog_entry_board (board_id, changelog_entry_id);

create table changelog_entry_tag (
  changelog_entry_id @int not null references changelog_entry (id) on delete cascade,
  tag_id @int not null references tag (id) on delete cascade,
  primary key (changelog_entry_id, tag_id)
) @strict;
create index changelog_entry_tag_tag on changelog_entry_tag (tag_id, changelog_entry_id);
`;

const WORTH = `
create table worth_round (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  days @int not null check (days in (30, 90)),
  opened_at @time not null,
  closes_at @time not null,
  primary key (roadmap_item_id, days)
) @strict;

create table worth_answer (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  days @int not null check (days in (30, 90)),
  person_id @int not null references person (id),
  account_id @int references account (id),
  used text not null check (used in ('yes', 'not_yet', 'no')),
  worth text check (worth in ('less', 'as_expected', 'more')),
  amount @int,
  unit text check (unit in ('hours_month', 'money_year', 'people', 'times_month', 'percent')),
  word text not null default '',
  language text not null,
  created_at @time not null,
  updated_at @time not null,
  primary key (roadmap_item_id, days, person_id),
  check ((amount is null) = (unit is null))
) @strict;
create index worth_answer_person on worth_answer (person_id);
create index worth_answer_account on worth_answer (account_id);
`;
