import { sweepPictures } from "~/features/pictures/remove-pictures.server";
import { forgetOld } from "~/features/privacy/forget-old.server";
import { enqueueErasure } from "~/features/privacy/plan-erasure.server";
import { listDueErasures } from "~/features/privacy/planned-erasure.queries.server";
import { lapseOldRequests } from "~/features/questions/routing/lapse-requests.server";
import { BULK_KEPT_FOR } from "~/features/triage/bulk/bulk-change";
import { DAY, HOUR, now } from "~/platform/clock";
import type { Retention } from "~/platform/env.server";
import { enqueueJob } from "~/platform/jobs.server";
import type { Database, Trx } from "~db/connect.server";

/** The kind of the job that runs every hour. */
export const CLEAN_UP_JOB = "clean_up";

/** After its end an invitation is of use in the list for a while; the address is not kept for longer. */
const INVITATIONS_KEPT_FOR = 90 * DAY;

/** Enqueues the clean-up of an hour; each hour has one, however many processes there are. */
export async function enqueueCleanUp(trx: Trx, runAt: number): Promise<void> {
  const key = `clean_up:${Math.floor(runAt / HOUR)}`;
  await enqueueJob(trx, CLEAN_UP_JOB, {}, { key, runAt });
}

/**
 * Forgets what has expired: tokens with the text of the mails that carried them, sessions, and what
 * visitors began and did not finish, invitations and changes of many ideas of long ago; pictures that nothing shows; and the traces of
 * people that are not kept for longer. Enqueues the next clean-up first, so that a failure ends none.
 */
export async function cleanUp(database: Database, keep: Retention): Promise<void> {
  await database.write((trx) => enqueueCleanUp(trx, now() + HOUR));
  await database.write(async (trx) => {
    const at = now();
    await eraseExpiredMail(trx, at);
    await trx.deleteFrom("token").where("expires_at", "<=", at).execute();
    await trx
      .deleteFrom("invitation")
      .where("expires_at", "<=", at - INVITATIONS_KEPT_FOR)
      .execute();
    await trx
      .deleteFrom("bulk_change")
      .where("created_at", "<=", at - BULK_KEPT_FOR)
      .execute();
    await trx.deleteFrom("intent").where("expires_at", "<=", at).execute();
    await trx
      .deleteFrom("session")
      .where((where) => where.or([where("expires_at", "<=", at), where("ends_at", "<=", at)]))
      .execute();
  });
  await database.write(lapseOldRequests);
  await database.write(sweepPictures);
  await forgetOld(database, keep);
  await resumeErasures(database);
}

/** An erasure whose job failed for good is tried again. */
async function resumeErasures(database: Database): Promise<void> {
  const at = now();
  for (const personId of await listDueErasures(database.read, at - HOUR)) {
    await database.write((trx) => enqueueErasure(trx, personId, at));
  }
}

async function eraseExpiredMail(trx: Trx, at: number): Promise<void> {
  await trx
    .updateTable("mail")
    .set({ body_text: "", body_html: "" })
    .where("body_text", "!=", "")
    .where("token_hash", "in", (from) =>
      from
        .selectFrom("token")
        .select("token.hash")
        .where((where) =>
          where.or([where("expires_at", "<=", at), where("used_at", "is not", null)]),
        ),
    )
    .execute();
}
