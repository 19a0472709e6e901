import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readMailHealth } from "~/features/notifications/mail-health.queries.server";
import { listOutbox } from "~/features/notifications/outbox.queries.server";
import { retryDeferredMail } from "~/features/notifications/retry-mail.server";
import { DAY, MINUTE, now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { RowChange } from "~db/schema";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { later, queueTo, storedMail } from "./mail-scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.write(async (trx) => void (await trx.deleteFrom("mail").execute())));

const health = () => readMailHealth(database.read, true);

async function mailWith(change: RowChange<"mail">) {
  const { id } = await storedMail(database, await queueTo(database));
  await database.write((trx) => trx.updateTable("mail").set(change).where("id", "=", id).execute());
  return id;
}

const since = now() - 60 * MINUTE;
const deferred = { failure: "deferred", retry_at: now() + MINUTE, last_error: "451" } as const;

describe("the warning over the admin pages", () => {
  it("says when there is no mail server", async () => {
    expect(await readMailHealth(database.read, false)).toEqual({ kind: "off" });
  });

  it("is silent while mail goes out, comes back from a bad address, or is put off", async () => {
    expect(await health()).toBeNull();
    await mailWith({ state: "sent" });
    await mailWith({ state: "dead", dead_at: now(), failure: "bounced" });
    await mailWith({ state: "dead", dead_at: now(), failure: "held" });
    await mailWith({ ...deferred, created_at: since });
    await mailWith({ failure: null });
    expect(await health()).toBeNull();
  });

  it("says since when the server cannot be spoken to, and its words", async () => {
    const trouble = { failure: "trouble", retry_at: now(), last_error: "535 wrong" } as const;
    await mailWith({ ...trouble, created_at: since });
    expect(await health()).toEqual({ kind: "trouble", since, said: "535 wrong" });
  });

  it("says that nobody sends, a quarter of an hour after the first mail that nobody tried", async () => {
    await mailWith({ created_at: now() - 14 * MINUTE });
    expect(await health()).toBeNull();
    await mailWith({ created_at: since });
    await later(2 * MINUTE, async () => {
      expect(await health()).toMatchObject({ kind: "waiting" });
    });
  });

  it("counts what was given up within a day", async () => {
    await mailWith({ state: "dead", dead_at: now() - 2 * DAY, failure: "refused" });
    await mailWith({ state: "dead", dead_at: now() - 1, failure: "refused" });
    await mailWith({ state: "dead", dead_at: now() - 1, failure: "trouble" });
    expect(await health()).toEqual({ kind: "dead", count: 2 });
  });

  it("asks an index each time, however many mails there are", async () => {
    const plans = await explainQueries(database.read, (db) => readMailHealth(db, true));
    expect(plans).toHaveLength(3);
    if (database.engine === "sqlite")
      for (const plan of plans) expect(plan).toMatch(/SEARCH|INDEX/);
  });
});

describe("mail that was put off", () => {
  it("is a list of its own, apart from what waits for its first try", async () => {
    const late = await mailWith(deferred);
    const fresh = await mailWith({ failure: null });
    const idsOf = async (state: "deferred" | "queued") => {
      const { mails } = await listOutbox(database.read, { state, before: null });
      return mails.map(({ id }) => id);
    };
    expect(await idsOf("deferred")).toEqual([late]);
    expect(await idsOf("queued")).toEqual([fresh]);
  });

  it("comes at once when the admin wants it", async () => {
    const id = await mailWith(deferred);
    const job = database.read
      .selectFrom("job")
      .select("run_at")
      .where("job_key", "=", `mail:${id}`);
    await database.write((trx) =>
      trx
        .updateTable("job")
        .set({ run_at: now() + DAY })
        .execute(),
    );
    const admin = await makePerson(database, "admin");
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => retryDeferredMail(trx, admin));
    }
    expect((await job.executeTakeFirstOrThrow()).run_at).toBeLessThanOrEqual(now());
  });
});
