import { allow } from "~/features/people/allow";
import { canAdminister } from "~/features/people/people.policy";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import { Conflict } from "~/platform/errors";
import { enqueueJob } from "~/platform/jobs.server";
import { MAIL_JOB } from "~/platform/mail.server";
import type { Trx } from "~db/connect.server";
import { canRetry } from "./outbox";
import { getOutboxMail } from "./outbox.queries.server";

/**
 * The mail is tried again now, with all its attempts anew. One that is being sent at this moment is
 * left to it.
 * @throws Conflict when it left already, or its text is gone.
 */
export async function retryMail(trx: Trx, viewer: Viewer, id: number): Promise<void> {
  allow(viewer, canAdminister(viewer));
  const mail = await getOutboxMail(trx, id);
  if (!canRetry(mail)) throw new Conflict("notifications:outbox.retryRefused");
  const key = `mail:${id}`;
  await trx
    .deleteFrom("job")
    .where("job_key", "=", key)
    .where((where) =>
      where.or([where("locked_until", "is", null), where("locked_until", "<", now())]),
    )
    .execute();
  await trx
    .updateTable("mail")
    .set({ state: "queued", attempts: 0 })
    .where("id", "=", id)
    .execute();
  await enqueueJob(trx, MAIL_JOB, { mailId: id }, { key });
}
