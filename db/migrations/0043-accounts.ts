import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * What a rep knows of a company: who looks after it, its size, business, region, plan and value, the
 * domains by which its people join, the community's own fields, and who belonged to it when.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table account add column kind_now text not null default 'customer'
  check (kind_now in ('customer', 'partner', 'prospect', 'lost', 'churned'));
update account set kind_now = kind;
alter table account drop column kind;
alter table account rename column kind_now to kind;
alter table account add column owner_id @int references person (id);
alter table account add column size @int;
alter table account add column industry text not null default '';
alter table account add column region text not null default '';
alter table account add column plan text not null default '';
alter table account add column annual_value @int;
alter table account add column named_at @time;
alter table account add column external_id text;
update account set named_at = created_at;
create unique index account_external on account (external_id) where external_id is not null;
create index account_name on account (name_folded, id);
create index account_owner on account (owner_id, name_folded, id);
create index account_kind on account (kind, name_folded, id);
create index account_industry on account (industry, name_folded, id);
create index account_value on account (annual_value, id);

create table account_domain (
  domain text primary key,
  account_id @int not null references account (id) on delete cascade,
  created_at @time not null
) @strict;
create index account_domain_account on account_domain (account_id, domain);

create table account_team (
  account_id @int not null references account (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  created_at @time not null,
  primary key (account_id, person_id)
) @strict;
create index account_team_person on account_team (person_id, account_id);

create table membership (
  id @id,
  person_id @int not null references person (id) on delete cascade,
  account_id @int not null references account (id),
  joined_at @time not null,
  left_at @time,
  cause text not null check (cause in ('staff', 'domain', 'invitation', 'import', 'known'))
) @strict;
create unique index membership_present on membership (person_id) where left_at is null;
create index membership_person on membership (person_id, id);
create index membership_account on membership (account_id, id);
insert into membership (person_id, account_id, joined_at, cause)
  select id, account_id, created_at, 'known' from person where account_id is not null;

create table account_field (
  id @id,
  name text not null,
  name_folded text not null unique,
  kind text not null check (kind in ('text', 'choice', 'number')),
  choices text not null default '',
  unit text not null default '',
  position @int not null,
  retired_at @time,
  created_at @time not null
) @strict;

create table account_field_value (
  account_id @int not null references account (id) on delete cascade,
  field_id @int not null references account_field (id) on delete cascade,
  text_value text,
  number_value @real,
  primary key (account_id, field_id)
) @strict;
create index account_field_text on account_field_value (field_id, text_value, account_id);
create index account_field_number on account_field_value (field_id, number_value, account_id);

alter table activity add column account_id @int;
create index activity_account on activity (account_id, id) where account_id is not null;
update activity set account_id = subject_id where subject_kind = 'account';
`,
  );
}
