import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Where a session was used, people who wait to be let in, and invitations. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table session add column address text;
alter table session add column seen_at @time;

alter table person add column waiting_since @time;
create index person_waiting on person (waiting_since, id) where waiting_since is not null;

create table invitation (
  id @id,
  email text,
  email_folded text,
  token_hash text unique,
  inviter_id @int references person (id) on delete set null,
  role text not null check (role in ('member', 'rep', 'product', 'admin')),
  account_id @int references account (id) on delete set null,
  board_id @int references board (id) on delete set null,
  language text not null,
  message text not null default '',
  most_uses @int not null check (most_uses > 0),
  use_count @int not null default 0 check (use_count >= 0 and use_count <= most_uses),
  mail_count @int not null default 0,
  mailed_at @time,
  created_at @time not null,
  expires_at @time not null,
  withdrawn_at @time
) @strict;
create index invitation_inviter on invitation (inviter_id, id);
create index invitation_email on invitation (email_folded);
create index invitation_expiry on invitation (expires_at);

create table invitation_use (
  invitation_id @int not null references invitation (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  created_at @time not null,
  primary key (invitation_id, person_id)
) @strict;
create index invitation_use_person on invitation_use (person_id);
`,
  );
}
