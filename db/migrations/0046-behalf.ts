import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What reps post, vote and comment in the name of a customer, with the customer's own words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table behalf_entry (
  id @id,
  kind text not null check (kind in ('vote', 'idea', 'comment')),
  idea_id @int references idea (id) on delete set null,
  comment_id @int references comment (id) on delete set null,
  person_id @int not null references person (id),
  account_id @int references account (id),
  deal_id @int references deal (id) on delete set null,
  entered_by_id @int references person (id),
  board_id @int references board (id),
  title text not null default '',
  quote text not null default '',
  importance @int not null default 1 check (importance in (1, 2, 3)),
  because text not null default '',
  source text not null check (
    source in ('call', 'meeting', 'mail', 'ticket', 'chat', 'event', 'other')
  ),
  link text not null default '',
  beside @flag not null default 0 check (beside in (0, 1)),
  token_hash text,
  disowned_at @time,
  confirmed_at @time,
  taken_back_at @time,
  created_at @time not null
) @strict;
create unique index behalf_entry_token on behalf_entry (token_hash) where token_hash is not null;
create index behalf_entry_by on behalf_entry (entered_by_id, id);
create index behalf_entry_account on behalf_entry (account_id, id);
create index behalf_entry_deal on behalf_entry (deal_id, id) where deal_id is not null;
create index behalf_entry_person on behalf_entry (person_id, id);
create index behalf_entry_idea on behalf_entry (idea_id, person_id);
create index behalf_entry_comment on behalf_entry (comment_id) where comment_id is not null;

alter table vote add column behalf_id @int;
alter table own_vote add column behalf_id @int;
`,
  );
}
