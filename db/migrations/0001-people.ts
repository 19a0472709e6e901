import type { Kysely } from "kysely";
import { define } from "../dialect";

/** The site's settings and secrets, accounts, people, and how they sign in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table setting (
  name text primary key,
  value text not null
) @strict;

create table secret (
  name text primary key,
  value text not null,
  created_at @time not null
) @strict;

create table account (
  id @id,
  name text not null,
  name_folded text not null unique,
  kind text not null check (kind in ('customer', 'partner', 'prospect')),
  created_at @time not null
) @strict;

create table person (
  id @id,
  handle text not null,
  handle_folded text not null unique,
  name text not null,
  email text,
  email_folded text,
  email_verified_at @time,
  password_hash text,
  role text not null default 'member' check (role in ('member', 'rep', 'product', 'admin')),
  account_id @int references account (id),
  job_title text not null default '',
  bio text not null default '',
  language text,
  theme text,
  shadow @flag not null default 0 check (shadow in (0, 1)),
  suspended_at @time,
  created_at @time not null
) @strict;
create unique index person_email on person (email_folded) where shadow = 0;
create unique index person_shadow_email on person (email_folded) where shadow = 1;
create index person_account on person (account_id);

create table session (
  id text primary key,
  person_id @int not null references person (id) on delete cascade,
  user_agent text not null default '',
  created_at @time not null,
  expires_at @time not null,
  ends_at @time not null
) @strict;
create index session_person on session (person_id);
create index session_expiry on session (expires_at);

create table token (
  hash text primary key,
  purpose text not null,
  person_id @int references person (id) on delete cascade,
  email text,
  created_at @time not null,
  expires_at @time not null,
  used_at @time
) @strict;
create index token_person on token (person_id, purpose);
create index token_expiry on token (expires_at);

create table intent (
  hash text primary key,
  kind text not null,
  payload text not null,
  return_to text not null,
  created_at @time not null,
  expires_at @time not null
) @strict;
create index intent_expiry on intent (expires_at);

create table notification_preference (
  person_id @int not null references person (id) on delete cascade,
  kind text not null,
  mail @flag not null check (mail in (0, 1)),
  inbox @flag not null check (inbox in (0, 1)),
  primary key (person_id, kind)
) @strict;

create table rate_limit (
  bucket text primary key,
  spent @real not null,
  updated_at @time not null
) @strict;
create index rate_limit_age on rate_limit (updated_at);
`,
  );
}
