import type { Kysely } from "kysely";
import { define } from "../dialect";

/** A vote that was set aside stays so through a merge and its end. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await define(db, "alter table own_vote add column set_aside_at @time;");
}
