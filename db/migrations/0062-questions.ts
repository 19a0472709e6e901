import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * Questions that go to the members who know, their answers, whom each was put to, and who may be
 * asked about what, and when.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, QUESTIONS);
  await define(db, ASKED);
}

const QUESTIONS = `
create table question (
  id @id,
  asker_id @int references person (id),
  account_id @int references account (id),
  trail_question_id @int references trail_question (id) on delete cascade,
  board_id @int not null references board (id),
  idea_id @int references idea (id) on delete set null,
  title text not null,
  body text not null,
  body_html text not null,
  language text not null,
  named_at @time,
  answer_count @int not null default 0,
  version @int not null default 1,
  routed_at @time,
  escalated_at @time,
  created_at @time not null,
  edited_at @time,
  hidden_at @time,
  hidden_reason text
) @strict;
create unique index question_of_trail on question (trail_question_id)
  where trail_question_id is not null;
create index question_board on question (board_id, id);
create index question_asker on question (asker_id, id) where asker_id is not null;
create index question_account on question (account_id, id) where account_id is not null;
create index question_idea on question (idea_id, id) where idea_id is not null;
create index question_unanswered on question (id) where answer_count = 0;

create table question_tag (
  question_id @int not null references question (id) on delete cascade,
  tag_id @int not null references tag (id) on delete cascade,
  primary key (question_id, tag_id)
) @strict;
create index question_tag_tag on question_tag (tag_id, question_id);

create table answer (
  id @id,
  question_id @int not null references question (id) on delete cascade,
  author_id @int not null references person (id),
  side text not null check (side in ('peer', 'company')),
  body text not null,
  body_html text not null,
  language text not null default '',
  thanks_count @int not null default 0,
  accepted_at @time,
  version @int not null default 1,
  created_at @time not null,
  edited_at @time,
  hidden_at @time,
  hidden_reason text
) @strict;
create index answer_question on answer (question_id, id);
create index answer_author on answer (author_id, id);

alter table question add column accepted_answer_id @int references answer (id) on delete set null;
create index question_accepted on question (accepted_answer_id)
  where accepted_answer_id is not null;

create table answer_thanks (
  answer_id @int not null references answer (id) on delete cascade,
  person_id @int not null references person (id),
  created_at @time not null,
  primary key (answer_id, person_id)
) @strict;
create index answer_thanks_person on answer_thanks (person_id);
`;

const ASKED = `
create table question_request (
  id @id,
  question_id @int not null references question (id) on delete cascade,
  person_id @int not null references person (id),
  round @int not null check (round in (1, 2, 3)),
  cause text not null check (cause in ('routed', 'passed', 'employee')),
  passed_by_id @int references person (id),
  because text not null default '{}',
  state text not null default 'waiting'
    check (state in ('waiting', 'answered', 'passed', 'lapsed')),
  asked_at @time not null,
  decided_at @time
) @strict;
create unique index question_request_once on question_request (question_id, person_id);
create index question_request_of_person on question_request (person_id, asked_at);
create index question_request_waiting on question_request (person_id, id)
  where state = 'waiting';
create index question_request_passed on question_request (passed_by_id)
  where passed_by_id is not null;

create table answering_choice (
  person_id @int primary key references person (id) on delete cascade,
  opted_in_at @time,
  time_zone text not null,
  quiet_from @int check (quiet_from between 0 and 1439),
  quiet_until @int check (quiet_until between 0 and 1439),
  seen_at @time,
  updated_at @time not null,
  check ((quiet_from is null) = (quiet_until is null))
) @strict;
create index answering_choice_seen on answering_choice (seen_at, person_id)
  where opted_in_at is not null;

create table person_topic (
  person_id @int not null references person (id) on delete cascade,
  tag_id @int not null references tag (id) on delete cascade,
  created_at @time not null,
  primary key (person_id, tag_id)
) @strict;
create index person_topic_tag on person_topic (tag_id, person_id);

create table account_exclusion (
  account_id @int not null references account (id),
  other_id @int not null references account (id),
  reason text not null check (reason in ('competitor', 'excluded')),
  created_by_id @int references person (id),
  created_at @time not null,
  primary key (account_id, other_id),
  check (account_id < other_id)
) @strict;
create index account_exclusion_other on account_exclusion (other_id);

alter table account add column asked_off_at @time;
`;
