import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { getBriefItem } from "./item-words.queries.server";
import { subjectOf } from "./suggest-edit.server";
import { canHideSuggestion } from "./suggestion.policy";
import { lockSuggestion } from "./suggestions.queries.server";

const STAFF = { staffOnly: true };

/** Only its author and who decides read the suggestion from now on, and why it is hidden. */
export async function hideSuggestion(
  trx: Trx,
  viewer: Viewer,
  { itemId, id }: SuggestionIds,
  reason: string,
): Promise<void> {
  if (await isHidden(trx, viewer, { itemId, id })) return;
  await setHidden(trx, id, { hidden_at: now(), hidden_reason: reason });
  const subject = subjectOf(itemId, id);
  await recordActivity(trx, viewer, "suggested_edit.hidden", subject, { reason }, STAFF);
}

/** Everybody who sees the item reads the suggestion again. */
export async function showSuggestion(
  trx: Trx,
  viewer: Viewer,
  { itemId, id }: SuggestionIds,
): Promise<void> {
  if (!(await isHidden(trx, viewer, { itemId, id }))) return;
  await setHidden(trx, id, { hidden_at: null, hidden_reason: null });
  await recordActivity(trx, viewer, "suggested_edit.shown", subjectOf(itemId, id), {}, STAFF);
}

interface SuggestionIds {
  itemId: number;
  id: number;
}

async function isHidden(trx: Trx, viewer: Viewer, { itemId, id }: SuggestionIds) {
  const item = await getBriefItem(trx, viewer, itemId);
  const suggestion = await lockSuggestion(trx, viewer, itemId, id);
  allow(viewer, canHideSuggestion(viewer, item));
  return suggestion.hidden;
}

async function setHidden(
  trx: Trx,
  id: number,
  change: { hidden_at: number | null; hidden_reason: string | null },
): Promise<void> {
  await trx.updateTable("suggested_edit").set(change).where("id", "=", id).execute();
}
