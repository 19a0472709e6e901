import type { SignedInViewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import type { BulkAct } from "./bulk-change";

const SENT_TWICE_WITHIN = MINUTE;

/**
 * The change that the viewer made last, where it is this very one a moment ago: a form that was
 * sent twice. One that was taken back since is meant anew.
 */
export async function findSentBefore(
  trx: Trx,
  viewer: SignedInViewer,
  { act: kind, ...input }: BulkAct,
  ideaIds: readonly number[],
): Promise<number | null> {
  const last = await trx
    .selectFrom("bulk_change")
    .select(["id", "act", "input", "undone_at"])
    .where("actor_id", "=", viewer.id)
    .where("created_at", ">", now() - SENT_TWICE_WITHIN)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!last || last.undone_at !== null) return null;
  if (last.act !== kind || last.input !== JSON.stringify(input)) return null;
  const rows = await trx
    .selectFrom("bulk_change_idea")
    .select("idea_id")
    .where("bulk_change_id", "=", last.id)
    .execute();
  const before = new Set(rows.map((row) => row.idea_id));
  const same = before.size === ideaIds.length && ideaIds.every((id) => before.has(id));
  return same ? last.id : null;
}
