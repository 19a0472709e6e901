import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * The role that an imported person had in the community they came from. It allows nothing; an export
 * hands it on. Comments are exported in the order of their ideas.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table person add column imported_role text
  check (imported_role in ('member', 'rep', 'product', 'admin'));

create index comment_idea on comment (idea_id, id);
`,
  );
}
