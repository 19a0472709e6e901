import { type Kysely, sql } from "kysely";
import { define } from "../dialect";

/**
 * What is said, feared, hoped and decided about a plan, and what of it is within reach. The moves of
 * the horizon that the activity knows become lines of the decision log.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, REGISTER);
  await define(db, TALK);
  await takeOverMoves(db);
}

const REGISTER = `
alter table roadmap_item add column undisclosed text not null default '';

create table register_row (
  id @id,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  kind text not null check (kind in ('benefit', 'risk')),
  body text not null,
  bearer text not null check (bearer in ('customer', 'company', 'partner', 'end_user')),
  likelihood @int not null check (likelihood between 1 and 5),
  impact @int not null check (impact between 1 and 5),
  evidence_idea_id @int references idea (id) on delete set null,
  evidence_url text not null default '',
  mitigation text not null default '',
  owner_id @int references person (id),
  review_at @time,
  status text not null default 'open' check (status in ('open', 'mitigated', 'accepted', 'happened')),
  author_id @int not null references person (id),
  account_id @int references account (id),
  by_staff @flag not null default 0 check (by_staff in (0, 1)),
  version @int not null default 1,
  created_at @time not null,
  edited_at @time,
  hidden_at @time,
  hidden_reason text
) @strict;
create index register_row_item on register_row (roadmap_item_id, kind, id);
create index register_row_author on register_row (author_id);
create index register_row_owner on register_row (owner_id) where owner_id is not null;
create index register_row_idea on register_row (evidence_idea_id)
  where evidence_idea_id is not null;

create table register_row_revision (
  register_row_id @int not null references register_row (id) on delete cascade,
  version @int not null,
  body text not null,
  bearer text not null,
  likelihood @int not null,
  impact @int not null,
  mitigation text not null,
  status text not null,
  editor_id @int references person (id),
  created_at @time not null,
  primary key (register_row_id, version)
) @strict;
create index register_row_revision_editor on register_row_revision (editor_id);

create table register_mark (
  id @id,
  register_row_id @int not null references register_row (id) on delete cascade,
  account_id @int references account (id),
  person_id @int not null references person (id),
  created_at @time not null
) @strict;
create unique index register_mark_account on register_mark (register_row_id, account_id)
  where account_id is not null;
create unique index register_mark_person on register_mark (register_row_id, person_id);
create index register_mark_of on register_mark (person_id);

create table decision (
  id @id,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  kind text not null check (kind in ('decision', 'horizon', 'cost', 'confidence')),
  what text not null default '',
  from_value text,
  to_value text,
  why text not null,
  alternatives text not null default '',
  would_reopen text not null default '',
  decided_by_id @int references person (id),
  decided_at @time not null,
  version @int not null default 1,
  edited_at @time
) @strict;
create index decision_item on decision (roadmap_item_id, decided_at, id);
create index decision_person on decision (decided_by_id);
`;

const TALK = `
create table roadmap_comment (
  id @id,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  register_row_id @int references register_row (id) on delete cascade,
  parent_id @int references roadmap_comment (id) on delete cascade,
  kind text not null default 'comment' check (kind in ('comment', 'question', 'beta_report')),
  author_id @int not null references person (id),
  by_staff @flag not null default 0 check (by_staff in (0, 1)),
  body text not null,
  body_html text not null,
  language text not null default '',
  version @int not null default 1,
  answered_at @time,
  answered_by_id @int references person (id),
  created_at @time not null,
  edited_at @time,
  deleted_at @time,
  hidden_at @time,
  hidden_reason text
) @strict;
create index roadmap_comment_thread on roadmap_comment (roadmap_item_id, id)
  where parent_id is null;
create index roadmap_comment_item on roadmap_comment (roadmap_item_id, kind, created_at);
create index roadmap_comment_replies on roadmap_comment (parent_id, id) where parent_id is not null;
create index roadmap_comment_row on roadmap_comment (register_row_id, id)
  where register_row_id is not null;
create index roadmap_comment_author on roadmap_comment (author_id, id);
create index roadmap_comment_answerer on roadmap_comment (answered_by_id)
  where answered_by_id is not null;

create table item_access (
  id @id,
  roadmap_item_id @int not null references roadmap_item (id) on delete cascade,
  kind text not null check (kind in ('prototype', 'document', 'data', 'beta')),
  title text not null,
  url text not null,
  audience text not null check (audience in ('everyone', 'members', 'followers', 'staff')),
  used_by text not null default '',
  added_by_id @int references person (id),
  created_at @time not null
) @strict;
create index item_access_item on item_access (roadmap_item_id, id);
create index item_access_adder on item_access (added_by_id);
`;

interface MoveRow {
  actor_id: number | null;
  roadmap_item_id: number;
  details: string;
  created_at: number;
}

/** Lines of the log for the moves of the horizon that the activity knows and that nobody took back. */
export async function takeOverMoves(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<MoveRow>`
    select activity.actor_id, activity.roadmap_item_id, activity.details, activity.created_at
    from activity inner join roadmap_item on roadmap_item.id = activity.roadmap_item_id
    where activity.verb in ('roadmap_item.moved', 'roadmap_item.delivered')
      and not (activity.verb = 'roadmap_item.delivered' and activity.staff_only = 1)
    order by activity.id`.execute(db);
  for (const row of rows) {
    const { from, to, why, undoes } = JSON.parse(row.details);
    if (undoes !== undefined) continue;
    if (typeof from !== "string" || typeof to !== "string") continue;
    await sql`
      insert into decision
        (roadmap_item_id, kind, from_value, to_value, why, decided_by_id, decided_at)
      values (${row.roadmap_item_id}, 'horizon', ${from}, ${to}, ${String(why ?? "")},
        ${row.actor_id}, ${row.created_at})`.execute(db);
  }
}
