import { requireSignedIn } from "~/features/people/allow";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";

/** The viewer has seen one entry of their inbox; others' entries are never touched. */
export async function readNotification(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  requireSignedIn(viewer);
  await trx
    .updateTable("notification")
    .set({ read_at: now() })
    .where("id", "=", id)
    .where("person_id", "=", viewer.id)
    .where("read_at", "is", null)
    .execute();
}

/** The viewer has seen all entries up to `upTo`; what came after the page was shown stays unread. */
export async function readAllNotifications(trx: Trx, viewer: Viewer, upTo: number): Promise<void> {
  requireSignedIn(viewer);
  await trx
    .updateTable("notification")
    .set({ read_at: now() })
    .where("person_id", "=", viewer.id)
    .where("id", "<=", upTo)
    .where("read_at", "is", null)
    .execute();
}
