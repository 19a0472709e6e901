import { jobHandlers } from "~/features/notifications/job-handlers.server";
import { MINUTE, setClock } from "~/platform/clock";
import { readEnv } from "~/platform/env.server";
import { JobWorker } from "~/platform/jobs.server";
import { createLog } from "~/platform/log.server";
import { databaseStorage } from "~/platform/storage-database.server";
import type { Database } from "~db/connect.server";

/** The jobs of a process that was started with this configuration. */
export function jobsOf(database: Database, variables: Record<string, string> = {}): JobWorker {
  const env = readEnv({ PUBLIC_URL: "https://ideas.example.com", ...variables });
  const log = createLog("silent");
  const storage = databaseStorage(database);
  return new JobWorker(
    database,
    jobHandlers({ database, env, log, storage, secret: "secret" }),
    log,
  );
}

/** Runs what is due now, then what is due once nothing can be undone any more. */
export async function runJobs(
  database: Database,
  variables: Record<string, string> = {},
): Promise<void> {
  const jobs = jobsOf(database, variables);
  await jobs.runDue();
  const restore = setClock(() => Date.now() + 11 * MINUTE);
  try {
    await jobs.runDue();
  } finally {
    restore();
  }
}

/** What a person was told: by inbox and by mail, oldest first. */
export async function toldTo(database: Database, person: { id: number }) {
  const inbox = await database.read
    .selectFrom("notification")
    .selectAll()
    .where("person_id", "=", person.id)
    .orderBy("id")
    .execute();
  const mails = await database.read
    .selectFrom("mail")
    .selectAll()
    .where("person_id", "=", person.id)
    .orderBy("id")
    .execute();
  return { inbox: inbox.map(({ kind }) => kind), mails };
}
