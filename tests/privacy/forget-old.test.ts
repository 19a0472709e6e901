import { afterAll, beforeAll, expect, it } from "vitest";
import { forgetOld } from "~/features/privacy/forget-old.server";
import { DAY, now } from "~/platform/clock";
import { readEnv } from "~/platform/env.server";
import { queueMail } from "~/platform/mail.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const { id } = await makePerson(database);
  const old = now() - 1000 * DAY;
  await database.write(async (trx) => {
    const mail = {
      kind: "reply",
      personId: id,
      to: "a@b.example",
      subject: "s",
      text: "t",
      html: "h",
    };
    for (const key of ["sent", "waiting", "new"]) await queueMail(trx, { key, ...mail });
    await trx.updateTable("mail").set({ created_at: old }).where("mail_key", "<>", "new").execute();
    await trx
      .updateTable("mail")
      .set({ state: "sent" })
      .where("mail_key", "<>", "waiting")
      .execute();
    const session = { person_id: id, user_agent: "Browser", address: "203.0.113.x" };
    const ends = { expires_at: now() + DAY, ends_at: now() + DAY };
    await trx
      .insertInto("session")
      .values([
        { id: "old", created_at: old, ...session, ...ends },
        { id: "used", created_at: old, seen_at: now(), ...session, ...ends },
      ])
      .execute();
    const act = { actor_id: id, subject_kind: "idea", subject_id: 1, created_at: old };
    await trx
      .insertInto("activity")
      .values([
        { ...act, verb: "follow.started" },
        { ...act, verb: "idea.posted" },
      ])
      .execute();
    const job = { kind: "x", payload: "{}", run_at: now() + DAY, created_at: old };
    await trx
      .insertInto("job")
      .values([{ ...job, dead_at: old }, job])
      .execute();
  });
});
afterAll(() => database.close());

async function kept() {
  const { read } = database;
  const column = async (table: "mail" | "session" | "activity", name: string) =>
    (await read.selectFrom(table).selectAll().orderBy("created_at").execute()).map(
      (row) => (row as Record<string, unknown>)[name],
    );
  return {
    mails: (await column("mail", "mail_key")).sort(),
    agents: (await column("session", "user_agent")).sort(),
    networks: (await column("session", "address")).filter(Boolean),
    acts: (await column("activity", "verb")).sort(),
    dead: (await read.selectFrom("job").select("id").where("dead_at", "is not", null).execute())
      .length,
  };
}

it("traces are kept for good where the configuration says so", async () => {
  const before = await kept();
  const forGood = {
    sessionTraceDays: 0,
    mailDays: 0,
    notificationDays: 0,
    actDays: 0,
    failedJobDays: 0,
  };
  await forgetOld(database, forGood);
  expect(await kept()).toEqual(before);
});

it("what is older than configured is forgotten; what waits, is used or tells a story stays", async () => {
  for (let time = 0; time < 2; time++) await forgetOld(database, readEnv({}).keep);
  expect(await kept()).toEqual({
    mails: ["new", "waiting"],
    agents: ["", "Browser"],
    networks: ["203.0.113.x"],
    acts: ["idea.posted"],
    dead: 0,
  });
});
