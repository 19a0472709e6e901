import { allow } from "~/features/people/allow";
import type { SignedInViewer } from "~/features/people/viewer";
import type { Db, Trx } from "~db/connect.server";
import { canUseDesk } from "./desk.policy";

/** Whether single keys act at the viewer's desk. */
export async function areKeysOn(db: Db, viewer: SignedInViewer): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("keys_off")
    .where("id", "=", viewer.id)
    .executeTakeFirstOrThrow();
  return row.keys_off === 0;
}

/** Turns the keys of the viewer's own desk on or off. */
export async function setKeys(trx: Trx, viewer: SignedInViewer, on: boolean): Promise<void> {
  allow(viewer, canUseDesk(viewer));
  await trx
    .updateTable("person")
    .set({ keys_off: on ? 0 : 1 })
    .where("id", "=", viewer.id)
    .execute();
}
