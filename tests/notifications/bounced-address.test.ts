import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { confirmAddress, confirmNewAddress } from "~/features/intake/confirm-address.server";
import { retryDeadMail } from "~/features/notifications/retry-mail.server";
import { clearBounce } from "~/features/people/clear-bounce.server";
import { getPerson } from "~/features/people/people.queries.server";
import { insertToken, newToken, type TokenPurpose } from "~/features/people/tokens.server";
import { Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { type ScriptedSmtp, startScriptedSmtp } from "../support/scripted-smtp";
import { queueTo, storedMail } from "./mail-scene";
import { jobsOf } from "./telling";

type Somebody = Awaited<ReturnType<typeof makePerson>>;

let database: Database;
let smtp: ScriptedSmtp;
let answer: string | undefined;
let person: Somebody;

beforeAll(async () => {
  database = await openTestDatabase();
  smtp = await startScriptedSmtp((step) => (step === "RCPT" ? answer : undefined));
});
afterAll(async () => {
  await smtp.stop();
  await database.close();
});
beforeEach(async () => {
  answer = "550 5.1.1 No such user";
  person = await makePerson(database);
});

const emailOf = async () => (await getPerson(database.read, person.id)).email ?? "";
const markOf = async () => (await getPerson(database.read, person.id)).email_bounced_words;

async function mailTo(values: object = {}) {
  const mail = await queueTo(database, {
    ...{ personId: person.id, to: await emailOf() },
    ...values,
  });
  await jobsOf(database, { SMTP_URL: smtp.url }).runDue();
  return storedMail(database, mail);
}

async function tokenFor(purpose: TokenPurpose, email: string): Promise<string> {
  const token = newToken();
  await database.write((trx) => insertToken(trx, token, purpose, { personId: person.id, email }));
  return token.token;
}

describe("an address of which a mail server says that it takes no mail", () => {
  it("is marked with its words, and news are not tried any more but kept to be seen", async () => {
    expect(await mailTo()).toMatchObject({ state: "dead", failure: "bounced" });
    expect(await markOf()).toBe("550 5.1.1 No such user");
    answer = undefined;
    const before = smtp.connections;
    expect(await mailTo()).toMatchObject({ state: "dead", failure: "held", attempts: 0 });
    expect(smtp.connections).toBe(before);
  });

  it("still gets what was asked for, such as a link to sign in", async () => {
    await mailTo();
    answer = undefined;
    expect(await mailTo({ kind: "reset", headers: {} })).toMatchObject({ state: "sent" });
  });

  it.each([
    "451 4.7.1 Greylisted",
    "550 5.7.1 Blocked by policy",
    "554 5.7.1 Relay access denied",
    "552 5.2.2 Mailbox full",
  ])("is not one for which it says %s", async (words) => {
    answer = words;
    await mailTo();
    expect(await markOf()).toBe("");
  });

  it("is good again once a link that was mailed there is opened", async () => {
    await mailTo();
    const token = await tokenFor("verify", await emailOf());
    await database.write((trx) => confirmAddress(trx, token, null));
    expect(await getPerson(database.read, person.id)).toMatchObject({ email_bounced_at: null });
    answer = undefined;
    expect(await mailTo()).toMatchObject({ state: "sent" });
  });

  it("is left behind with a new address, and mail that was sent to the old one marks nothing", async () => {
    const old = await emailOf();
    await mailTo();
    const token = await tokenFor("change_mail", `new-${old}`);
    await database.write((trx) => confirmNewAddress(trx, person, token, null));
    expect(await markOf()).toBe("");
    await mailTo({ to: old });
    expect(await markOf()).toBe("");
  });

  it("is good again when the admin says so, once, and on record; nobody else may", async () => {
    await mailTo();
    const clear = (viewer: Somebody) =>
      database.write((trx) => clearBounce(trx, viewer, person.id));
    await expect(clear(person)).rejects.toBeInstanceOf(Forbidden);
    const admin = await makePerson(database, "admin");
    for (let time = 0; time < 2; time++) await clear(admin);
    expect(await markOf()).toBe("");
    const records = await database.read
      .selectFrom("activity")
      .select("staff_only")
      .where("verb", "=", "person.bounce_cleared")
      .where("subject_id", "=", person.id)
      .execute();
    expect(records).toEqual([{ staff_only: 1 }]);
  });

  it("is left out when all that was given up is sent again", async () => {
    const admin = await makePerson(database, "admin");
    const bounced = await mailTo();
    answer = "554 no";
    const refused = await queueTo(database);
    const jobs = jobsOf(database, { SMTP_URL: smtp.url });
    await jobs.runDue();
    answer = undefined;
    const retry = () => database.write((trx) => retryDeadMail(trx, admin));
    await expect(database.write((trx) => retryDeadMail(trx, person))).rejects.toThrow(Forbidden);
    for (let time = 0; time < 2; time++) await retry();
    await jobs.runDue();
    expect(await storedMail(database, refused)).toMatchObject({ state: "sent", dead_at: null });
    expect(await storedMail(database, { key: bounced.mail_key })).toMatchObject({ state: "dead" });
  });
});
