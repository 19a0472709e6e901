import { recordActivity } from "~/features/activity/record-activity.server";
import { lockIdeaState } from "~/features/ideas/idea-state.queries.server";
import { allow, requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { MINUTE, now } from "~/platform/clock";
import { Invalid } from "~/platform/errors";
import { errorKey } from "~/platform/form-fields.server";
import type { Trx } from "~db/connect.server";
import { canUseChecklist } from "../triage.policy";
import { CHECKLIST_MAX } from "./checklist";

const SENT_TWICE_WITHIN = 10 * MINUTE;

/**
 * Adds an item to the end of an idea's checklist. Sent twice it is one.
 * @throws Invalid at `item` when there are too many.
 */
export async function addItem(
  trx: Trx,
  viewer: Viewer,
  ideaId: number,
  body: string,
): Promise<void> {
  await lockIdeaState(trx, viewer, ideaId);
  allow(viewer, canUseChecklist(viewer));
  requireSignedIn(viewer);
  const at = now();
  const items = await trx
    .selectFrom("checklist_item")
    .select(["body", "author_id", "created_at"])
    .where("idea_id", "=", ideaId)
    .where("done_at", "is", null)
    .execute();
  const sentBefore = items.some(
    (item) =>
      item.body === body &&
      item.author_id === viewer.id &&
      item.created_at > at - SENT_TWICE_WITHIN,
  );
  if (sentBefore) return;
  if ((await countItems(trx, ideaId)) >= CHECKLIST_MAX) {
    throw new Invalid({ item: [errorKey("triage:checklist.full", { count: CHECKLIST_MAX })] });
  }
  const { id } = await trx
    .insertInto("checklist_item")
    .values({ idea_id: ideaId, body, author_id: viewer.id, created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const subject = { kind: "checklist_item", id, ideaId } as const;
  await recordActivity(trx, viewer, "checklist_item.added", subject, {}, { staffOnly: true });
}

async function countItems(trx: Trx, ideaId: number): Promise<number> {
  const { count } = await trx
    .selectFrom("checklist_item")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("idea_id", "=", ideaId)
    .executeTakeFirstOrThrow();
  return count;
}
