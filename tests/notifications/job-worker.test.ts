import { afterEach, expect, it } from "vitest";
import { enqueueJob, type JobHandlers, JobWorker } from "~/platform/jobs.server";
import { createLog } from "~/platform/log.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";

let database: Database | undefined;
let worker: JobWorker | undefined;

afterEach(async () => {
  await worker?.stop();
  await database?.close();
});

it("a job runs soon, also while the community never rests", async () => {
  database = await openTestDatabase();
  const { write } = database;
  let ran = 0;
  const handlers: JobHandlers = { count: async () => void ran++ };
  worker = new JobWorker(database, handlers, createLog("silent"));
  worker.start();
  await write((trx) => enqueueJob(trx, "count", {}));
  const giveUpAt = Date.now() + 900;
  while (ran === 0 && Date.now() < giveUpAt) {
    await write((trx) => trx.selectFrom("job").select("id").execute());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(ran).toBe(1);
});
