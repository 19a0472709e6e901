import type { Kysely } from "kysely";
import { define } from "../dialect";

/** Decisions by when they were made, for what was decided in a quarter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, `create index status_change_created on status_change (created_at)`);
}
