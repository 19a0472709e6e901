import type { Kysely } from "kysely";
import { define } from "../dialect";

/** People by when they joined, which their numbers do not tell after an import. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, `create index person_joined on person (created_at, id)`);
}
