import type { Kysely } from "kysely";
import { define } from "../dialect";

/**
 * What is said about a suggestion, which stays in the talk where the suggestion goes; and suggestions
 * that are hidden.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table roadmap_comment add column suggested_edit_id @int
  references suggested_edit (id) on delete set null;
create index roadmap_comment_suggestion on roadmap_comment (suggested_edit_id, id)
  where suggested_edit_id is not null;
alter table suggested_edit add column hidden_at @time;
alter table suggested_edit add column hidden_reason text;
`,
  );
}
