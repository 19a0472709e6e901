import { recordActivity } from "~/features/activity/record-activity.server";
import { allow } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { NotFound } from "~/platform/errors";
import type { Trx } from "~db/connect.server";
import { listIdeaIds } from "./item-ideas.queries.server";
import { updateItem } from "./item-rows.server";
import { lockItemState } from "./item-state.queries.server";
import { removeIdea } from "./promote-ideas.server";
import { canPromote, canRemoveItem } from "./roadmap.policy";

/**
 * Undoes a promotion that made an item: the item is gone, its ideas are where they were.
 * @throws NotFound when it never was; removing it again changes nothing.
 */
export async function removeItem(
  trx: Trx,
  viewer: Viewer,
  id: number,
  { undone = false }: { undone?: boolean } = {},
): Promise<void> {
  allow(viewer, canPromote(viewer));
  if (await isRemoved(trx, id)) return;
  const item = await lockItemState(trx, viewer, id);
  allow(viewer, canRemoveItem(viewer, item, now()), "roadmap:remove.refused");
  for (const ideaId of await listIdeaIds(trx, id)) {
    await removeIdea(trx, viewer, id, ideaId, { undone, staffOnly: item.publishedAt === null });
  }
  await updateItem(trx, id, { removed_at: now() });
  await recordActivity(
    trx,
    viewer,
    "roadmap_item.removed",
    { kind: "roadmap_item", id },
    {},
    { staffOnly: true },
  );
}

/** @throws NotFound when it never was. */
export async function isRemoved(trx: Trx, id: number): Promise<boolean> {
  const known = await trx
    .selectFrom("roadmap_item")
    .select("removed_at")
    .where("id", "=", id)
    .executeTakeFirst();
  if (!known) throw new NotFound();
  return known.removed_at !== null;
}
