import type { Kysely } from "kysely";
import { define } from "../dialect";

/** How those who contributed to an item want to be named, and which of what they are named for they dispute. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table roadmap_item add column credit_asked_at @time;

create table credit (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  choice text not null check (choice in ('name_company', 'name', 'company', 'anonymous')),
  account_id @int references account (id),
  chosen_at @time not null,
  primary key (roadmap_item_id, person_id)
) @strict;
create index credit_person on credit (person_id, choice);
create index credit_account on credit (account_id);

create table credit_dispute (
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  person_id @int not null references person (id) on delete cascade,
  role text not null,
  why text not null,
  created_at @time not null,
  primary key (roadmap_item_id, person_id, role)
) @strict;
create index credit_dispute_person on credit_dispute (person_id);
`,
  );
}
