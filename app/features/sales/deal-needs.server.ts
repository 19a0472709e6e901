import { recordActivity } from "~/features/activity/record-activity.server";
import { getIdeaState, lockIdeas } from "~/features/ideas/idea-state.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { now } from "~/platform/clock";
import { Invalid, MovedTo, NotFound } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { type Deal, NEEDS_AT_MOST, type Need, type NeedSubject } from "./deal";
import { countNeeds, findNeed, getNeed, insertNeed } from "./deal-needs.queries.server";
import { lockForChange } from "./edit-deal.server";

/**
 * The deal hangs on the idea or item as much as `need` says, whether or not it did before.
 * @throws Invalid at `on` for what the viewer may not see, and beyond {@link NEEDS_AT_MOST}.
 */
export async function setNeed(
  trx: Trx,
  viewer: Viewer,
  dealId: number,
  { on, need }: { on: NeedSubject; need: Need },
): Promise<void> {
  const subject = await findSubject(trx, viewer, on);
  const deal = await lockForChange(trx, viewer, dealId);
  const known = await findNeed(trx, dealId, subject);
  if (known?.need === need) return;
  if (known) {
    await trx.updateTable("deal_need").set({ need }).where("id", "=", known.id).execute();
    return record(trx, viewer, "deal.need_changed", deal, subject, need);
  }
  if ((await countNeeds(trx, dealId)) >= NEEDS_AT_MOST) {
    throw new Invalid({ on: [errorKey("sales:errors.tooManyNeeds", { count: NEEDS_AT_MOST })] });
  }
  await insertNeed(trx, {
    deal_id: dealId,
    idea_id: subject.kind === "idea" ? subject.id : null,
    roadmap_item_id: subject.kind === "item" ? subject.id : null,
    need,
    added_by_id: viewer.id,
    created_at: now(),
  });
  await record(trx, viewer, "deal.need_added", deal, subject, need);
}

/** One line of a deal says so much, or goes. @throws NotFound for a line of another deal. */
export async function changeNeed(
  trx: Trx,
  viewer: Viewer,
  { dealId, needId }: { dealId: number; needId: number },
  wanted: Need | "none",
): Promise<void> {
  const deal = await lockForChange(trx, viewer, dealId);
  const { need, on } = await getNeed(trx, dealId, needId);
  if (need === wanted) return;
  if (wanted === "none") {
    await trx.deleteFrom("deal_need").where("id", "=", needId).execute();
    return record(trx, viewer, "deal.need_removed", deal, on, need);
  }
  await trx.updateTable("deal_need").set({ need: wanted }).where("id", "=", needId).execute();
  await record(trx, viewer, "deal.need_changed", deal, on, wanted);
}

/** What the viewer may see, an idea as the canonical one that it is part of, and locked. */
async function findSubject(trx: Trx, viewer: Viewer, on: NeedSubject): Promise<NeedSubject> {
  try {
    if (on.kind === "item") await getItemState(trx, viewer, on.id);
    else await getIdeaState(trx, viewer, on.id);
  } catch (error) {
    if (!(error instanceof NotFound) && !(error instanceof MovedTo)) throw error;
    const key = error instanceof MovedTo ? "sales:errors.merged" : "sales:errors.unknown";
    throw new Invalid({ on: [key] });
  }
  if (on.kind === "idea") await lockIdeas(trx, [on.id]);
  return on;
}

async function record(
  trx: Trx,
  viewer: Viewer,
  verb: "deal.need_added" | "deal.need_changed" | "deal.need_removed",
  deal: Deal,
  { kind, id }: NeedSubject,
  need: Need,
): Promise<void> {
  const about = kind === "idea" ? { ideaId: id } : { roadmapItemId: id };
  const subject = { kind: "deal", id: deal.id, accountId: deal.accountId, ...about } as const;
  await recordActivity(trx, viewer, verb, subject, { name: deal.name, need }, { staffOnly: true });
}
