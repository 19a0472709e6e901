import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What something would be worth to one account, line by line, and which of it the account confirmed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table business_case (
  id @id,
  account_id @int not null references account (id),
  idea_id @int references idea (id) on delete cascade,
  roadmap_item_id @int references roadmap_item (id) on delete cascade,
  deal_id @int references deal (id) on delete cascade,
  rate @int not null check (rate between 0 and 10000),
  shared_at @time,
  made_by_id @int references person (id),
  created_at @time not null,
  check (
    (case when idea_id is null then 0 else 1 end)
    + (case when roadmap_item_id is null then 0 else 1 end)
    + (case when deal_id is null then 0 else 1 end) = 1
  )
) @strict;
create unique index business_case_idea on business_case (account_id, idea_id)
  where idea_id is not null;
create unique index business_case_item on business_case (account_id, roadmap_item_id)
  where roadmap_item_id is not null;
create unique index business_case_deal on business_case (account_id, deal_id)
  where deal_id is not null;
create index business_case_account on business_case (account_id, id);
create index business_case_by_idea on business_case (idea_id, id) where idea_id is not null;
create index business_case_by_item on business_case (roadmap_item_id, id)
  where roadmap_item_id is not null;
create index business_case_by_deal on business_case (deal_id, id) where deal_id is not null;
create index business_case_maker on business_case (made_by_id);

create table business_case_line (
  id @id,
  business_case_id @int not null references business_case (id) on delete cascade,
  kind text not null check (kind in ('benefit', 'cost', 'effort', 'risk')),
  side text not null check (side in ('customer', 'company')),
  words text not null default '',
  unit text not null check (unit in ('money', 'hours', 'times')),
  low @int not null check (low >= 0),
  likely @int not null check (likely >= 0),
  high @int not null check (high >= 0),
  worth_of_one @int check (worth_of_one >= 0),
  likelihood @int check (likelihood between 1 and 5),
  rhythm text not null check (rhythm in ('once', 'month', 'year')),
  begins @int not null check (begins between 0 and 36),
  source text not null check (source in ('typed', 'evidence', 'figures', 'register', 'cost_band')),
  evidence_id @int references evidence (id) on delete set null,
  idea_id @int references idea (id) on delete set null,
  register_row_id @int references register_row (id) on delete set null,
  roadmap_item_id @int references roadmap_item (id) on delete set null,
  confirmed_by_id @int references person (id),
  confirmed_at @time,
  version @int not null default 1,
  created_at @time not null
) @strict;
create index business_case_line_case on business_case_line (business_case_id, id);
create index business_case_line_evidence on business_case_line (evidence_id)
  where evidence_id is not null;
create index business_case_line_idea on business_case_line (idea_id) where idea_id is not null;
create index business_case_line_row on business_case_line (register_row_id)
  where register_row_id is not null;
create index business_case_line_item on business_case_line (roadmap_item_id)
  where roadmap_item_id is not null;
create index business_case_line_confirmer on business_case_line (confirmed_by_id)
  where confirmed_by_id is not null;
`,
  );
}
