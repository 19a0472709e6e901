import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * Hand-picked paths for prospects: their stops, the links that open them, and what came of them. A
 * link's token is stored hashed; of a visit nothing is known but when it was and what was opened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, TRAILS);
  await define(db, EVENTS);
}

const TRAILS = `
create table trail (
  id @id,
  title text not null,
  letter text not null default '',
  language text not null,
  template @flag not null default 0 check (template in (0, 1)),
  account_id @int references account (id),
  deal_id @int references deal (id),
  owner_id @int references person (id),
  created_by_id @int references person (id),
  visit_count @int not null default 0,
  question_count @int not null default 0,
  need_count @int not null default 0,
  follow_count @int not null default 0,
  last_event_at @time,
  created_at @time not null,
  updated_at @time not null
) @strict;
create index trail_newest on trail (template, id);
create index trail_owner on trail (owner_id, template, id);
create index trail_account on trail (account_id, id);
create index trail_deal on trail (deal_id, id);
create index trail_visits on trail (template, visit_count, id);
create index trail_questions on trail (template, question_count, id);
create index trail_needs on trail (template, need_count, id);

create table trail_stop (
  id @id,
  trail_id @int not null references trail (id) on delete cascade,
  position @int not null,
  kind text not null check (kind in ('idea', 'item', 'note')),
  idea_id @int references idea (id) on delete cascade,
  roadmap_item_id @int references roadmap_item (id) on delete cascade,
  title text not null default '',
  word text not null default '',
  shows text not null default 'best' check (shows in ('best', 'voice', 'number', 'status')),
  created_at @time not null,
  check ((kind = 'idea') = (idea_id is not null)),
  check ((kind = 'item') = (roadmap_item_id is not null))
) @strict;
create index trail_stop_order on trail_stop (trail_id, position, id);
create unique index trail_stop_idea on trail_stop (idea_id, trail_id) where idea_id is not null;
create unique index trail_stop_item on trail_stop (roadmap_item_id, trail_id)
  where roadmap_item_id is not null;

create table trail_link (
  id @id,
  trail_id @int not null references trail (id) on delete cascade,
  label text not null,
  language text,
  mail_check text not null default '',
  token_hash text not null unique,
  made_key text not null,
  expires_at @time not null,
  revoked_at @time,
  created_by_id @int references person (id),
  created_at @time not null,
  visit_count @int not null default 0,
  last_visit_at @time
) @strict;
create unique index trail_link_made on trail_link (trail_id, made_key);
`;

const EVENTS = `
create table trail_visit (
  id @id,
  trail_id @int not null references trail (id) on delete cascade,
  link_id @int not null references trail_link (id) on delete cascade,
  key_hash text not null unique,
  started_at @time not null,
  last_at @time not null
) @strict;
create index trail_visit_newest on trail_visit (trail_id, id);
create index trail_visit_link on trail_visit (link_id);
create index trail_visit_age on trail_visit (started_at);

create table trail_visit_stop (
  visit_id @int not null references trail_visit (id) on delete cascade,
  stop_id @int not null references trail_stop (id) on delete cascade,
  opened_at @time not null,
  primary key (visit_id, stop_id)
) @strict;
create index trail_visit_stop_stop on trail_visit_stop (stop_id);

create table trail_helpful (
  stop_id @int not null references trail_stop (id) on delete cascade,
  link_id @int not null references trail_link (id) on delete cascade,
  created_at @time not null,
  primary key (stop_id, link_id)
) @strict;
create index trail_helpful_link on trail_helpful (link_id);

create table trail_contact (
  id @id,
  trail_id @int not null references trail (id) on delete cascade,
  email text not null,
  email_folded text not null,
  language text not null,
  wants_contact @flag not null default 0,
  created_at @time not null,
  confirmed_at @time
) @strict;
create unique index trail_contact_address on trail_contact (trail_id, email_folded);
create index trail_contact_erasure on trail_contact (email_folded);
create index trail_contact_age on trail_contact (created_at);

create table trail_question (
  id @id,
  trail_id @int not null references trail (id) on delete cascade,
  link_id @int references trail_link (id) on delete set null,
  stop_id @int references trail_stop (id) on delete set null,
  contact_id @int references trail_contact (id) on delete set null,
  body text not null,
  created_at @time not null,
  answer text not null default '',
  answered_by_id @int references person (id),
  answered_at @time
) @strict;
create index trail_question_newest on trail_question (trail_id, id);
create index trail_question_contact on trail_question (contact_id);
create index trail_question_stop on trail_question (stop_id);
create index trail_question_link on trail_question (link_id);

create table trail_need (
  id @id,
  trail_id @int not null references trail (id) on delete cascade,
  account_id @int references account (id),
  idea_id @int references idea (id) on delete cascade,
  roadmap_item_id @int references roadmap_item (id) on delete cascade,
  created_at @time not null,
  check ((idea_id is null) <> (roadmap_item_id is null))
) @strict;
create unique index trail_need_idea on trail_need (idea_id, trail_id) where idea_id is not null;
create unique index trail_need_item on trail_need (roadmap_item_id, trail_id)
  where roadmap_item_id is not null;
create index trail_need_trail on trail_need (trail_id, id);

create table trail_follow (
  id @id,
  contact_id @int not null references trail_contact (id) on delete cascade,
  idea_id @int references idea (id) on delete cascade,
  roadmap_item_id @int references roadmap_item (id) on delete cascade,
  created_at @time not null,
  check ((idea_id is null) <> (roadmap_item_id is null))
) @strict;
create unique index trail_follow_idea on trail_follow (idea_id, contact_id)
  where idea_id is not null;
create unique index trail_follow_item on trail_follow (roadmap_item_id, contact_id)
  where roadmap_item_id is not null;
create index trail_follow_contact on trail_follow (contact_id);
`;
