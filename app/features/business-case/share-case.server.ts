import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Trx } from "~db/connect.server";
import { lockCaseToChange, recordOfCase } from "./make-case.server";

/** The account's people read the case from now on, and confirm its lines. */
export async function shareCase(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const found = await lockCaseToChange(trx, viewer, id);
  if (found.sharedAt !== null) return;
  await trx.updateTable("business_case").set({ shared_at: now() }).where("id", "=", id).execute();
  await recordOfCase(trx, viewer, "business_case.shared", found);
}

/** They read it no more; what they confirmed stays. */
export async function unshareCase(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const found = await lockCaseToChange(trx, viewer, id);
  if (found.sharedAt === null) return;
  await trx.updateTable("business_case").set({ shared_at: null }).where("id", "=", id).execute();
  await recordOfCase(trx, viewer, "business_case.unshared", found);
}

/** At what rate a year is discounted, in hundredths of a percent. */
export async function setRate(trx: Trx, viewer: Viewer, id: number, rate: number): Promise<void> {
  const found = await lockCaseToChange(trx, viewer, id);
  if (found.rate === rate) return;
  await trx.updateTable("business_case").set({ rate }).where("id", "=", id).execute();
  await recordOfCase(trx, viewer, "business_case.edited", found, { from: found.rate, to: rate });
}

/** The case and all its lines are gone; the history says that there was one. */
export async function removeCase(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  const found = await lockCaseToChange(trx, viewer, id);
  await trx.deleteFrom("business_case").where("id", "=", id).execute();
  await recordOfCase(trx, viewer, "business_case.removed", found);
}
