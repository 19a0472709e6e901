import type { Kysely } from "kysely";
import { define } from "../dialect";

/** What people have begun to write and not posted yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table draft (
  id @id,
  person_id @int not null references person (id) on delete cascade,
  draft_key text not null,
  idea_id @int references idea (id) on delete cascade,
  comment_id @int references comment (id) on delete cascade,
  fields text not null,
  version @int not null,
  updated_at @time not null,
  unique (person_id, draft_key)
) @strict;
create index draft_newest on draft (person_id, updated_at);
create index draft_idea on draft (idea_id);
create index draft_comment on draft (comment_id);
`,
  );
}
