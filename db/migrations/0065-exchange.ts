import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * What each account gave and got, and how it stands. The ideas of an account that is owed come before
 * others at the desk. What happened before is taken up by a job.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table exchange_entry (
  id @id,
  side text not null check (side in ('customer', 'company')),
  kind text not null,
  account_id @int references account (id) on delete cascade,
  person_id @int references person (id),
  source_kind text not null,
  source_id @int not null,
  part_id @int not null default 0,
  idea_id @int references idea (id) on delete set null,
  roadmap_item_id @int references roadmap_item (id) on delete set null,
  points @int not null,
  given_at @time not null
) @strict;
create unique index exchange_entry_source on exchange_entry
  (source_kind, source_id, kind, part_id, coalesce(person_id, 0), coalesce(account_id, 0));
create index exchange_entry_account on exchange_entry (account_id, side, given_at, id, points, kind);
create index exchange_entry_person on exchange_entry (person_id, side, given_at, id);
create index exchange_entry_cap on exchange_entry (person_id, kind, given_at);
create index exchange_entry_idea on exchange_entry (idea_id) where idea_id is not null;
create index exchange_entry_item on exchange_entry (roadmap_item_id) where roadmap_item_id is not null;

create table exchange_balance (
  account_id @int primary key references account (id) on delete cascade,
  customer @real not null,
  company @real not null,
  balance @real,
  band text not null check (band in ('little', 'owe', 'even', 'ask'))
) @strict;
create index exchange_balance_debt on exchange_balance (balance, account_id) where balance is not null;

create table exchange_lock (
  id @int primary key check (id = 1)
) @strict;
insert into exchange_lock (id) values (1);

alter table idea add column raised @flag not null default 0 check (raised in (0, 1));
drop index idea_owed;
create index idea_owed on idea (listed, newcomer, raised, reply_due_at, id)
  where first_answered_at is null and reply_due_at is not null;
create index comment_by_staff on comment (idea_id, created_at) where by_staff = 1;

insert into job (kind, job_key, payload, run_at, created_at)
  select 'exchange_rebuild', 'exchange_rebuild:0', '{"after":0}', 0, 0
  where exists (select 1 from activity);
`,
  );
}
