import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mailHandler } from "~/features/notifications/mail-handler.server";
import { HOUR, MINUTE } from "~/platform/clock";
import { JobWorker } from "~/platform/jobs.server";
import { createLog } from "~/platform/log.server";
import { MAIL_JOB } from "~/platform/mail.server";
import { smtpTransport } from "~/platform/mail-transport.server";
import type { Database } from "~db/connect.server";
import { openTestDatabase } from "../support/database";
import { type ScriptedSmtp, type SmtpAct, startScriptedSmtp } from "../support/scripted-smtp";
import { startSmtpServer } from "../support/smtp";
import { attemptsOf, later, queueTo, storedMail } from "./mail-scene";

let database: Database;
let server: ScriptedSmtp | undefined;

beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  await server?.stop();
  await database.close();
});

/** Where a slow machine must not look like a server that hangs. */
const PATIENT = { connect: 9_000, greeting: 9_000, silence: 9_000, whole: 9_000 };
/** What ends the wait for a server that hangs there; all else is as patient as ever. */
const waitAt = (step: string) =>
  step === "greeting" ? { ...PATIENT, greeting: 400 } : { ...PATIENT, silence: 1_000 };

function workerFor(url: string, timeouts = PATIENT): JobWorker {
  const env = { mailFrom: "community@ideas.example.com" };
  const send = mailHandler({ database, env }, smtpTransport(url, { timeouts }));
  return new JobWorker(database, { [MAIL_JOB]: send }, createLog("silent"));
}

/** A server that behaves badly in its first conversations, and well in those that follow. */
async function badAtFirst(step: string, act: SmtpAct, times = 1): Promise<JobWorker> {
  server = await startScriptedSmtp((at, connection) =>
    at === step && connection <= times ? act : undefined,
  );
  return workerFor(server.url, act === "hang" ? waitAt(step) : PATIENT);
}

const SENT = { state: "sent", failure: null, last_error: null, retry_at: null };
const messageId = (message: string) => /^Message-ID: (.+)$/im.exec(message)?.[1]?.trim();

describe("a mail server that fails", () => {
  it.each([
    ["greeting", "hang", "Greeting never received"],
    ["greeting", "drop", "closed"],
    ["greeting", "421 4.3.2 too busy", "421 4.3.2 too busy"],
    ["EHLO", "hang", "Timeout"],
    ["MAIL", "550 5.7.1 not you", "550 5.7.1 not you"],
    ["RCPT", "554 5.7.1 relay access denied", "relay access denied"],
    ["DATA", "drop", "closed"],
  ])("at %s with %j loses no mail, which goes out once it is mended", async (step, act, said) => {
    const worker = await badAtFirst(step, act);
    const mails = [await queueTo(database), await queueTo(database)] as const;
    await worker.runDue();
    expect(server?.connections).toBe(1);
    expect(await storedMail(database, mails[0])).toMatchObject({
      ...{ state: "queued", failure: "trouble", attempts: 1 },
      last_error: expect.stringContaining(said),
    });
    expect(await storedMail(database, mails[1])).toMatchObject({ attempts: 0, failure: null });
    await later(11_000, () => worker.runDue());
    for (const mail of mails) expect(await storedMail(database, mail)).toMatchObject(SENT);
    expect(server?.messages).toHaveLength(2);
  });

  it.each(["drop", "hang"])(
    "after the last dot (%s) may have the mail: it comes again under the same Message-ID",
    async (act) => {
      const worker = await badAtFirst("message", act);
      const mail = await queueTo(database);
      await worker.runDue();
      expect(await storedMail(database, mail)).toMatchObject({ failure: "trouble" });
      await later(11_000, () => worker.runDue());
      expect(await storedMail(database, mail)).toMatchObject(SENT);
      const ids = server?.messages.map(messageId);
      expect(ids?.[0]).toMatch(/^<[0-9a-f]{32}@ideas\.example\.com>$/);
      expect(ids).toEqual([ids?.[0], ids?.[0]]);
    },
  );

  it("and stays away is tried less and less, and by one mail at a time", async () => {
    const worker = await badAtFirst("greeting", "drop", 100);
    for (let count = 0; count < 5; count++) await queueTo(database);
    for (let second = 0; second <= 600; second += 5) {
      await later(second * 1000, () => worker.runDue());
    }
    // After 0, 10, 30, 70, 150 seconds, and then every two minutes.
    expect(server?.connections).toBeLessThanOrEqual(8);
    expect(server?.connections).toBeGreaterThanOrEqual(7);
  });

  it("that does not know our password keeps every mail, and never hears it again in between", async () => {
    const worker = await badAtFirst("AUTH", "535 5.7.8 wrong", 100);
    const url = server?.url.replace("smtp://", "smtp://me:secret@") ?? "";
    const signedIn = workerFor(url);
    const mail = await queueTo(database);
    await signedIn.runDue();
    expect(await storedMail(database, mail)).toMatchObject({ state: "queued", failure: "trouble" });
    expect((await storedMail(database, mail)).last_error).not.toContain("secret");
    await worker.stop();
  });
});

describe("a mail server that is choosy", () => {
  it("greylists: the mail is put off with its words, and arrives at the second try", async () => {
    const worker = await badAtFirst("RCPT", "451 4.7.1 Greylisted, come back");
    const [mail, other] = [await queueTo(database), await queueTo(database)];
    await worker.runDue();
    expect(await storedMail(database, mail)).toMatchObject({
      ...{ state: "queued", failure: "deferred", retry_at: expect.any(Number) },
      last_error: "451 4.7.1 Greylisted, come back",
    });
    expect(await storedMail(database, other)).toMatchObject({ state: "sent" });
    await later(2 * MINUTE, () => worker.runDue());
    expect(await attemptsOf(database, mail)).toEqual([
      { outcome: "deferred", said: "451 4.7.1 Greylisted, come back" },
      { outcome: "sent", said: "" },
    ]);
  });

  it("takes mail for some alone: they get it, and only them", async () => {
    server = await startScriptedSmtp((step, _connection, line) => {
      if (step !== "RCPT") return undefined;
      if (line.includes("gone@")) return "550 5.1.1 No such user";
      return line.includes("full@") ? "552 5.2.2 Mailbox full" : undefined;
    });
    const [gone, full, fine] = [
      await queueTo(database, { to: "gone@example.com" }),
      await queueTo(database, { to: "full@example.com" }),
      await queueTo(database, { to: "fine@example.com" }),
    ];
    await workerFor(server.url).runDue();
    expect(await storedMail(database, gone)).toMatchObject({ state: "dead", failure: "bounced" });
    expect(await storedMail(database, full)).toMatchObject({ state: "dead", failure: "refused" });
    expect(await storedMail(database, fine)).toMatchObject({ state: "sent" });
    await later(24 * HOUR, () => workerFor(server?.url ?? "").runDue());
    expect(server.messages).toHaveLength(1);
    expect(server.heard.filter((line) => line.includes("gone@"))).toHaveLength(1);
  });

  it("does not like what a mail says: that one is given up with its words", async () => {
    const worker = await badAtFirst("message", "554 5.7.1 This looks like spam");
    const [mail, other] = [await queueTo(database), await queueTo(database)];
    await worker.runDue();
    expect(await storedMail(database, mail)).toMatchObject({
      ...{ state: "dead", failure: "refused", dead_at: expect.any(Number) },
      last_error: "554 5.7.1 This looks like spam",
    });
    expect(await storedMail(database, other)).toMatchObject({ state: "sent" });
  });
});

describe("encryption", () => {
  const sendOver = async (query: string, tls: boolean) => {
    const smtp = await startSmtpServer({ tls });
    const mail = await queueTo(database);
    await workerFor(smtp.url + query).runDue();
    await smtp.stop();
    return { mail: await storedMail(database, mail), smtp };
  };

  it("is used where the server offers it", async () => {
    const { mail, smtp } = await sendOver("?tls.rejectUnauthorized=false", true);
    expect(mail).toMatchObject({ state: "sent" });
    expect(smtp.received.map(({ secure }) => secure)).toEqual([true]);
  });

  it("with a certificate that nobody vouches for carries no mail", async () => {
    const { mail, smtp } = await sendOver("", true);
    expect(mail).toMatchObject({ state: "queued", failure: "trouble" });
    expect(mail.last_error).toMatch(/certificate/i);
    expect(smtp.received).toHaveLength(0);
  });

  it("that was asked for and is not offered stops the mail", async () => {
    const { mail, smtp } = await sendOver("?requireTLS=true", false);
    expect(mail).toMatchObject({ state: "queued", failure: "trouble" });
    expect(smtp.received).toHaveLength(0);
  });

  it("is not needed where the server has none", async () => {
    const { mail, smtp } = await sendOver("", false);
    expect(mail).toMatchObject({ state: "sent" });
    expect(smtp.received.map(({ secure }) => secure)).toEqual([false]);
  });
});
