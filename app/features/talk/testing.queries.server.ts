import type { Viewer } from "~/features/people/viewer";
import type { Db } from "~db/connect.server";

/** Whether the viewer tests the item's beta and did not leave it. */
export async function isTesting(db: Db, viewer: Viewer, itemId: number): Promise<boolean> {
  if (viewer.id === null) return false;
  const tester = await db
    .selectFrom("beta_tester")
    .select("left_at")
    .where("roadmap_item_id", "=", itemId)
    .where("person_id", "=", viewer.id)
    .executeTakeFirst();
  return tester?.left_at === null;
}
