import { recordActivity } from "~/features/activity/record-activity.server";
import { lockShownItem } from "~/features/ideas/shown-item.queries.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import type { DecisionWords } from "./decision";
import { canCorrectDecision } from "./decisions.policy";
import { getDecision } from "./decisions.queries.server";

/**
 * Other words for a fresh decision; what it changed stays what it changed.
 * @throws Conflict when somebody else corrected it since the form was shown.
 */
export async function correctDecision(
  trx: Trx,
  viewer: Viewer,
  ids: { itemId: number; decisionId: number },
  { version, ...words }: DecisionWords & { version: number },
): Promise<void> {
  const item = await lockShownItem(trx, viewer, ids.itemId);
  const known = await getDecision(trx, ids);
  const fresh = { decidedAt: known.decided_at };
  allow(viewer, canCorrectDecision(viewer, item, fresh, now()), "decisions:correct.refused");
  const said = columnsOf(words);
  const same = Object.entries(said).every(([name, text]) => known[name as keyof Said] === text);
  if (same) return;
  if (known.version !== version) {
    throw new Conflict("shared:errors.changed", { version: known.version, ...said });
  }
  await trx
    .updateTable("decision")
    .set({ ...said, version: version + 1, edited_at: now() })
    .where("id", "=", ids.decisionId)
    .execute();
  const subject = { kind: "decision", id: ids.decisionId, roadmapItemId: ids.itemId } as const;
  const before = { what: known.what, why: known.why };
  await recordActivity(trx, viewer, "decision.corrected", subject, before, { staffOnly: true });
}

type Said = ReturnType<typeof columnsOf>;

function columnsOf({ what, why, alternatives, wouldReopen }: DecisionWords) {
  return { what, why, alternatives, would_reopen: wouldReopen };
}
