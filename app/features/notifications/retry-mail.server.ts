import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import { MAIL_JOB } from "~/platform/mail.server";
import type { Trx } from "~db/connect.server";
import type { RowChange } from "~db/schema";
import { canRetry } from "./outbox";
import { getOutboxMail } from "./outbox.queries.server";
import { NEWS_FOR } from "./retry-pause";

/** With one press; the list says when there are more. */
const AT_ONCE = 200;

/**
 * The mail is tried again now, with all its attempts anew. One that is being sent at this moment is
 * left to it.
 * @throws Conflict when it left already, or its text is gone.
 */
export async function retryMail(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const mail = await getOutboxMail(trx, id);
  if (!canRetry(mail)) throw new Conflict("notifications:outbox.retryRefused");
  await sendAgain(trx, [id]);
}

/** All that were put off are tried now, instead of when their pause is over. */
export async function retryDeferredMail(trx: Trx, viewer: Viewer): Promise<void> {
  allow(viewer, canAdminister(viewer));
  await trx
    .updateTable("job")
    .set({ run_at: now() })
    .where("kind", "=", MAIL_JOB)
    .where("dead_at", "is", null)
    .where("locked_until", "is", null)
    .where("run_at", ">", now())
    .execute();
}

/**
 * Mails of the last days that were given up are tried again, but for those to an address that takes
 * none; some hundred at once.
 */
export async function retryDeadMail(trx: Trx, viewer: Viewer): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const rows = await trx
    .selectFrom("mail")
    .select("id")
    .where("dead_at", ">", now() - NEWS_FOR)
    .where("failure", "in", ["deferred", "trouble", "refused"])
    .where("body_text", "!=", "")
    .orderBy("dead_at")
    .limit(AT_ONCE)
    .execute();
  await sendAgain(
    trx,
    rows.map(({ id }) => id),
  );
}

const fresh: RowChange<"mail"> = { state: "queued", attempts: 0, retry_at: null, dead_at: null };

async function sendAgain(trx: Trx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const keyOf = (id: number) => `mail:${id}`;
  // The mails first: who waits for one holds none of the jobs that its holder is about to touch.
  await trx.updateTable("mail").set(fresh).where("id", "in", ids).execute();
  await trx
    .deleteFrom("job")
    .where("job_key", "in", ids.map(keyOf))
    .where((where) =>
      where.or([where("locked_until", "is", null), where("locked_until", "<", now())]),
    )
    .execute();
  for (const id of ids) await enqueueJob(trx, MAIL_JOB, { mailId: id }, { key: keyOf(id) });
}
