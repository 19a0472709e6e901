import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What the team wants to do about an idea, for its own eyes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table checklist_item (
  id @id,
  idea_id @int not null references idea (id) on delete cascade,
  body text not null,
  author_id @int not null references person (id),
  created_at @time not null,
  done_at @time,
  done_by_id @int references person (id)
) @strict;
create index checklist_item_idea on checklist_item (idea_id, id);
create index checklist_item_author on checklist_item (author_id, id);
`,
  );
}
