import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { getBriefItem } from "./item-words.queries.server";
import { canAgree } from "./suggestion.policy";
import { lockSuggestion } from "./suggestions.queries.server";

/** The viewer agrees with an open suggestion of somebody else; again it changes nothing. */
export async function agree(trx: Trx, viewer: Viewer, itemId: number, id: number): Promise<void> {
  const personId = await mayAgree(trx, viewer, itemId, id);
  const added = await trx
    .insertInto("suggestion_agreement")
    .values({ suggested_edit_id: id, person_id: personId, created_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  if (added) await count(trx, id, 1);
}

/** The viewer no longer agrees; again it changes nothing. */
export async function disagree(
  trx: Trx,
  viewer: Viewer,
  itemId: number,
  id: number,
): Promise<void> {
  const personId = await mayAgree(trx, viewer, itemId, id);
  const removed = await trx
    .deleteFrom("suggestion_agreement")
    .where("suggested_edit_id", "=", id)
    .where("person_id", "=", personId)
    .returning("person_id")
    .executeTakeFirst();
  if (removed) await count(trx, id, -1);
}

async function mayAgree(trx: Trx, viewer: Viewer, itemId: number, id: number): Promise<number> {
  await getBriefItem(trx, viewer, itemId);
  const suggestion = await lockSuggestion(trx, viewer, itemId, id);
  allow(viewer, canAgree(viewer, suggestion));
  requireSignedIn(viewer);
  return viewer.id;
}

async function count(trx: Trx, id: number, by: 1 | -1): Promise<void> {
  await trx
    .updateTable("suggested_edit")
    .set((set) => ({ agreement_count: set("agreement_count", "+", by) }))
    .where("id", "=", id)
    .execute();
}
