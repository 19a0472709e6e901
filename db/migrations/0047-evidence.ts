import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * What a thing costs or would be worth, in numbers; statements that stand in a reply, and those that
 * staff recorded in a customer's name; why an idea was promoted although little was known of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table evidence add column amount @int check (amount > 0);
alter table evidence add column unit text
  check (unit in ('hours_month', 'money_year', 'people', 'times_month', 'percent'));
alter table evidence add column by_staff @flag not null default 0 check (by_staff in (0, 1));
alter table evidence add column comment_id @int references comment (id) on delete cascade;
alter table evidence add column recorded_by_id @int references person (id);
alter table evidence add column edited_at @time;
update evidence set by_staff = 1
  where person_id in (select id from person where role <> 'member');
create unique index evidence_comment on evidence (comment_id) where comment_id is not null;
create index evidence_newest on evidence (idea_id, id);
create index evidence_account on evidence (account_id, idea_id, kind)
  where account_id is not null;

alter table roadmap_item_idea add column reason text not null default '';
`,
  );
}
