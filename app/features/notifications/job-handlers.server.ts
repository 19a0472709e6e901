import { ACTIVITY_JOB } from "~/features/activity/record-activity.server";
import { getCommunity } from "~/features/community/community.queries.server";
import { expireToken, TOKEN_EXPIRY_JOB } from "~/features/people/tokens.server";
import {
  PICTURE_FILES_JOB,
  type PictureFilesPayload,
  removePictureFiles,
} from "~/features/pictures/remove-pictures.server";
import { now } from "~/platform/clock";
import type { Env } from "~/platform/env.server";
import { type JobHandlers, JobWorker } from "~/platform/jobs.server";
import type { Log } from "~/platform/log.server";
import { MAIL_JOB } from "~/platform/mail.server";
import { parseSender, smtpTransport } from "~/platform/mail-transport.server";
import { releaseMail } from "~/platform/release-mail.server";
import { sendMail } from "~/platform/send-mail.server";
import type { Storage } from "~/platform/storage.server";
import type { Database } from "~db/connect.server";
import { CLEAN_UP_JOB, cleanUp, enqueueCleanUp } from "./clean-up.server";
import { type TellingPayload, tellPeople } from "./tell-people.server";

/** What the jobs of one process work with. */
export interface JobServices {
  readonly database: Database;
  readonly env: Env;
  readonly log: Log;
  readonly storage: Storage;
  /** Signs the links of mails. */
  readonly secret: string;
}

/** What runs after a change: telling people, sending mail, forgetting what has expired. */
export function jobHandlers(services: JobServices): JobHandlers {
  const { database, env } = services;
  const transport = env.smtpUrl === null ? null : smtpTransport(env.smtpUrl);
  return {
    [ACTIVITY_JOB]: (payload: TellingPayload) => tellPeople(services, payload),
    [MAIL_JOB]: async ({ mailId }: { mailId: number }) => {
      // Without SMTP it stays in the outbox, where admins read it; `startStandingJobs` finds it later.
      if (!transport) return;
      const { name } = await getCommunity(database.read);
      await sendMail({ database, transport, from: parseSender(env.mailFrom, name) }, mailId);
    },
    [TOKEN_EXPIRY_JOB]: (payload: { hash: string }) => expireToken(database, payload),
    [PICTURE_FILES_JOB]: (payload: PictureFilesPayload) =>
      removePictureFiles(services.storage, payload),
    [CLEAN_UP_JOB]: () => cleanUp(database),
  };
}

/**
 * Starts the jobs of one process. Mail has a worker of its own: while a mail server hangs, people are
 * told in their inbox all the same.
 */
export function startJobs(services: JobServices): Pick<JobWorker, "stop"> {
  const handlers = Object.entries(jobHandlers(services));
  const isMail = ([kind]: (typeof handlers)[number]) => kind === MAIL_JOB;
  const workers = [handlers.filter(isMail), handlers.filter((each) => !isMail(each))].map(
    (own) => new JobWorker(services.database, Object.fromEntries(own), services.log),
  );
  for (const worker of workers) worker.start();
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) };
}

/** What a process enqueues when it starts: the clean-up, and the mail that waited for SMTP_URL. */
export async function startStandingJobs({ database, env, log }: JobServices): Promise<void> {
  await database.write((trx) => enqueueCleanUp(trx, now()));
  if (env.smtpUrl === null) return;
  const { released, givenUp } = await database.write(releaseMail);
  if (released + givenUp > 0) log.info({ released, givenUp }, "mail that waited goes out");
}
