import { type Kysely, sql } from "kysely";
import { define, engineOf } from "../dialect";

/**
 * Hiding one's name as a voter, and being forgotten: when somebody's data goes, whether their texts
 * go too, and since when nobody can be them any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
alter table person add column votes_hidden @flag not null default 0
  check (votes_hidden in (0, 1));
alter table person add column erasure_at @time;
alter table person add column erasure_texts @flag not null default 0
  check (erasure_texts in (0, 1));
alter table person add column erased_at @time;
create index person_erasure on person (erasure_at) where erasure_at is not null;
`,
  );
  // Words that are taken out of the search index leave its pages at once, not with the next merge.
  if (engineOf(db) === "sqlite") {
    await sql`insert into search_index (search_index, rank) values ('secure-delete', 1)`.execute(
      db,
    );
  }
}
