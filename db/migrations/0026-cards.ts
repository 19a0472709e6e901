import type { Kysely } from "kysely";
import { define } from "../dialect";

/** The cards that were drawn for links; their files lie in the storage. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(
    db,
    `
create table card (
  name text primary key,
  subject text not null unique,
  created_at @time not null
) @strict;
create index card_created on card (created_at);
`,
  );
}
