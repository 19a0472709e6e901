import type { Kysely } from "kysely";
import { define } from "../dialect";

/** The beta of an item: the call for testers, who tests, and which risks they accepted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table beta (
  roadmap_item_id @int primary key references roadmap_item (id) on delete cascade,
  places @int check (places > 0),
  criteria text not null,
  url text not null default '',
  opened_by_id @int references person (id),
  opened_at @time not null,
  closed_at @time,
  version @int not null default 1
) @strict;
create index beta_opener on beta (opened_by_id);

create table beta_tester (
  roadmap_item_id @int not null references beta (roadmap_item_id) on delete cascade,
  person_id @int not null references person (id),
  account_id @int references account (id),
  joined_at @time not null,
  left_at @time,
  note text not null default '',
  primary key (roadmap_item_id, person_id)
) @strict;
create index beta_tester_list on beta_tester (roadmap_item_id, joined_at, person_id);
create index beta_tester_here on beta_tester (roadmap_item_id) where left_at is null;
create index beta_tester_person on beta_tester (person_id);
create index beta_tester_account on beta_tester (account_id) where account_id is not null;

create table beta_risk_acceptance (
  roadmap_item_id @int not null references beta (roadmap_item_id) on delete cascade,
  person_id @int not null references person (id),
  register_row_id @int not null references register_row (id) on delete cascade,
  version @int not null,
  accepted_at @time not null,
  primary key (roadmap_item_id, person_id, register_row_id, version)
) @strict;
create index beta_risk_acceptance_person on beta_risk_acceptance (person_id);
create index beta_risk_acceptance_row on beta_risk_acceptance (register_row_id);
`,
  );
}
