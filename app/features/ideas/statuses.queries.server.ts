import { fallbackLanguage } from "~/i18n/languages";
import { NotFound } from "~/platform/errors";
import type { Db } from "~db/connect.server";
import type { Status } from "./status";
import { statusNameFor } from "./status-name.server";

/** All statuses, also retired ones, in their order and named for who reads `language`. */
export async function listStatuses(db: Db, language: string): Promise<Status[]> {
  const rows = await db
    .selectFrom("status")
    .selectAll("status")
    .select(statusNameFor(language).as("name"))
    .orderBy("status.position")
    .orderBy("status.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.status_key,
    group: row.status_group,
    name: row.name,
    colour: row.colour,
    takesVotes: row.takes_votes === 1,
    takesComments: row.takes_comments === 1,
    takesEdits: row.takes_edits === 1,
    needsReason: row.needs_reason === 1,
    retired: row.retired_at !== null,
  }));
}

/** The ids of the statuses to which an idea may come from this one; none means all. */
export async function listNextStatusIds(db: Db, statusId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("status_next")
    .select("next_status_id")
    .where("status_id", "=", statusId)
    .orderBy("next_status_id")
    .execute();
  return rows.map((row) => row.next_status_id);
}

/** @throws NotFound */
export async function getStatusByKey(db: Db, key: string): Promise<Status> {
  const status = (await listStatuses(db, fallbackLanguage)).find((each) => each.key === key);
  if (!status) throw new NotFound();
  return status;
}
