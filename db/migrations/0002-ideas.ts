import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Boards, tags, statuses, ideas, votes, comments, evidence, follows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, boards);
  await define(db, ideas);
  await define(db, ideaOrders());
  await define(db, discussion);
}

const boards = `
create table board (
  id @id,
  slug text not null unique,
  name text not null,
  description text not null default '',
  icon text not null default '',
  access text not null check (access in ('public', 'members', 'one_way')),
  position @int not null,
  idea_count @int not null default 0,
  retired_at @time,
  created_at @time not null
) @strict;

create table tag (
  id @id,
  name text not null,
  name_folded text not null unique,
  retired_at @time,
  created_at @time not null
) @strict;

create table status (
  id @id,
  status_key text not null unique,
  status_group text not null check (status_group in ('open', 'accepted', 'closed')),
  colour text,
  position @int not null,
  takes_votes @flag not null default 1 check (takes_votes in (0, 1)),
  needs_reason @flag not null default 0 check (needs_reason in (0, 1)),
  retired_at @time
) @strict;

create table status_name (
  status_id @int not null references status (id),
  language text not null,
  name text not null,
  primary key (status_id, language)
) @strict;
`;

const ideas = `
create table idea (
  id @id,
  title text not null,
  body text not null,
  body_html text not null,
  excerpt text not null,
  language text not null,
  board_id @int not null references board (id),
  status_id @int not null references status (id),
  status_group text not null,
  status_excerpt text not null default '',
  author_id @int not null references person (id),
  version @int not null default 1,
  vote_count @int not null default 0,
  imported_vote_count @int not null default 0,
  top_count @int not null default 0,
  comment_count @int not null default 0,
  trend @real not null,
  random_key @int not null,
  listed @flag not null default 1 check (listed in (0, 1)),
  answered_at @time,
  first_answered_at @time,
  pinned_at @time,
  locked_at @time,
  hidden_at @time,
  hidden_reason text,
  withdrawn_at @time,
  external_id text,
  created_at @time not null,
  updated_at @time not null
) @strict;
create unique index idea_external on idea (external_id) where external_id is not null;
create index idea_author on idea (author_id, created_at);
create index idea_status on idea (status_id);
create index idea_unanswered on idea (listed, created_at, id) where first_answered_at is null;
create index idea_pinned on idea (pinned_at) where pinned_at is not null;

create table idea_tag (
  idea_id @int not null references idea (id) on delete cascade,
  tag_id @int not null references tag (id),
  primary key (idea_id, tag_id)
) @strict;
create index idea_tag_tag on idea_tag (tag_id, idea_id);

create table idea_revision (
  idea_id @int not null references idea (id) on delete cascade,
  version @int not null,
  title text not null,
  body text not null,
  editor_id @int not null references person (id),
  created_at @time not null,
  primary key (idea_id, version)
) @strict;

create table status_change (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  from_status_id @int references status (id),
  to_status_id @int not null references status (id),
  actor_id @int references person (id),
  note text not null default '',
  note_html text not null default '',
  reason_code text,
  would_change text not null default '',
  created_at @time not null
) @strict;
create index status_change_idea on status_change (idea_id, id);

create table official_response (
  idea_id @int not null references idea (id) on delete cascade,
  version @int not null,
  body text not null,
  body_html text not null,
  what_changed text not null default '',
  author_id @int not null references person (id),
  created_at @time not null,
  primary key (idea_id, version)
) @strict;
`;

/** Each order alone, with one board, with one status group: read from an index, never sorted. */
function ideaOrders(): string {
  const orders = {
    trend: "trend desc, id desc",
    top: "top_count desc, id desc",
    newest: "created_at desc, id desc",
    answered: "answered_at desc, id desc",
    discussed: "comment_count desc, id desc",
    random: "random_key, id",
  };
  return Object.entries(orders)
    .flatMap(([name, columns]) => [
      `create index idea_by_${name} on idea (listed, ${columns});\n`,
      `create index idea_board_${name} on idea (board_id, listed, ${columns});\n`,
      `create index idea_group_${name} on idea (status_group, listed, ${columns});\n`,
    ])
    .join("");
}

const discussion = `
create table vote (
  idea_id @int not null references idea (id) on delete cascade,
  person_id @int not null references person (id),
  importance @int not null check (importance in (1, 2, 3)),
  because text not null default '',
  by_staff @flag not null default 0 check (by_staff in (0, 1)),
  account_id @int references account (id),
  first_at @time not null,
  created_at @time not null,
  withdrawn_at @time,
  primary key (idea_id, person_id)
) @strict;
create index vote_person on vote (person_id, created_at);
create index vote_newest on vote (idea_id, created_at, person_id) where withdrawn_at is null;
create index vote_because on vote (idea_id, importance) where because <> '';

create table comment (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  parent_id @int references comment (id),
  root_id @int references comment (id),
  depth @int not null default 0,
  author_id @int not null references person (id),
  by_staff @flag not null default 0 check (by_staff in (0, 1)),
  body text not null,
  body_html text not null,
  stance text check (stance in ('for', 'against', 'question')),
  internal @flag not null default 0 check (internal in (0, 1)),
  version @int not null default 1,
  helpful_count @int not null default 0,
  external_id text,
  created_at @time not null,
  edited_at @time,
  deleted_at @time,
  hidden_at @time
) @strict;
create unique index comment_external on comment (external_id) where external_id is not null;
create index comment_newest on comment (idea_id, root_id, created_at, id);
create index comment_best on comment (idea_id, root_id, helpful_count, id);
create index comment_stance on comment (idea_id, stance, created_at, id) where stance is not null;
create index comment_root on comment (root_id, id);
create index comment_parent on comment (parent_id);
create index comment_author on comment (author_id, created_at);

create table comment_helpful (
  comment_id @int not null references comment (id) on delete cascade,
  person_id @int not null references person (id),
  created_at @time not null,
  primary key (comment_id, person_id)
) @strict;
create index comment_helpful_person on comment_helpful (person_id);

create table comment_revision (
  comment_id @int not null references comment (id) on delete cascade,
  version @int not null,
  body text not null,
  editor_id @int not null references person (id),
  created_at @time not null,
  primary key (comment_id, version)
) @strict;

create table evidence (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  kind text not null check (kind in ('situation', 'problem', 'implication', 'need_payoff')),
  body text not null,
  person_id @int not null references person (id),
  account_id @int references account (id),
  created_at @time not null
) @strict;
create index evidence_idea on evidence (idea_id, kind);
create index evidence_person on evidence (person_id);

create table follow (
  person_id @int not null references person (id) on delete cascade,
  subject_kind text not null check (subject_kind in ('idea', 'board', 'roadmap_item')),
  subject_id @int not null,
  reason text not null check (reason in ('author', 'voter', 'commenter', 'chosen')),
  created_at @time not null,
  stopped_at @time,
  primary key (person_id, subject_kind, subject_id)
) @strict;
create index follow_subject on follow (subject_kind, subject_id);
`;
