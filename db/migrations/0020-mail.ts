import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What became of each try to send a mail, addresses that take none, and the last test mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, mails);
  await define(db, attempts);
}

const mails = `
alter table mail add column failure text
  check (failure in ('deferred', 'trouble', 'refused', 'bounced', 'held', 'stale', 'erased'));
alter table mail add column retry_at @time;
alter table mail add column dead_at @time;

update mail set dead_at = created_at where state = 'dead';
update mail set failure = 'deferred', retry_at = created_at where state = 'queued' and attempts > 0;

create index mail_deferred on mail (id) where retry_at is not null;
create index mail_dead on mail (dead_at) where dead_at is not null;

alter table person add column email_bounced_at @time;
alter table person add column email_bounced_words text not null default '';
`;

const attempts = `
create table mail_attempt (
  id @id,
  mail_id @int not null references mail (id) on delete cascade,
  outcome text not null
    check (outcome in ('sent', 'deferred', 'trouble', 'refused', 'bounced')),
  said text not null default '',
  took_ms @int not null,
  created_at @time not null
) @strict;
create index mail_attempt_mail on mail_attempt (mail_id, id);

create table mail_test (
  id @id,
  person_id @int not null references person (id) on delete cascade,
  to_address text not null,
  verdict text not null,
  conversation text not null,
  took_ms @int not null,
  created_at @time not null
) @strict;
create index mail_test_person on mail_test (person_id);
`;
