import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findMailTest } from "~/features/notifications/mail-test.queries.server";
import { sendTestMail } from "~/features/notifications/send-test-mail.server";
import { Forbidden } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { type ScriptedSmtp, startScriptedSmtp } from "../support/scripted-smtp";
import { startSmtpServer } from "../support/smtp";

const site = { language: "en", siteName: "Brasa", publicUrl: "https://ideas.example.com" };

let database: Database;
let admin: Awaited<ReturnType<typeof makePerson>>;
let smtp: ScriptedSmtp | undefined;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());
afterEach(async () => {
  await smtp?.stop();
  smtp = undefined;
});

async function test(smtpUrl: string | null) {
  const env = { smtpUrl, mailFrom: "community@ideas.example.com" };
  await sendTestMail({ database, env }, admin, site, "me@example.com");
  const kept = await findMailTest(database.read, admin);
  if (!kept) throw new Error("the test was not kept");
  return kept;
}

const saidBy = (by: string, { lines }: Awaited<ReturnType<typeof test>>) =>
  lines.filter((line) => line.by === by).map(({ step, text }) => `${step}: ${text}`);

describe("a test mail", () => {
  it("goes out at once, and the whole conversation is kept but for the password", async () => {
    smtp = await startScriptedSmtp();
    const kept = await test(smtp.url.replace("smtp://", "smtp://me:open-sesame@"));
    expect(kept).toMatchObject({ verdict: "accepted", to: "me@example.com" });
    expect(smtp.messages).toHaveLength(1);
    expect(saidBy("us", kept)).toEqual([
      expect.stringContaining("hello: EHLO"),
      "signIn: AUTH PLAIN ••••••",
      "sender: MAIL FROM:<community@ideas.example.com>",
      "recipient: RCPT TO:<me@example.com>",
      "content: DATA",
    ]);
    expect(saidBy("them", kept)).toEqual([
      ...["connect: 220 scripted", "hello: 250-scripted", "hello: 250 AUTH PLAIN LOGIN"],
      ...["signIn: 235 2.7.0 welcome", "sender: 250 2.1.0 fine", "recipient: 250 2.1.5 fine"],
      ...["content: 354 go on", "content: 250 2.0.0 taken"],
    ]);
    const secret = Buffer.from("\0me\0open-sesame").toString("base64");
    const row = await database.read.selectFrom("mail_test").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`open-sesame|${secret}`));
    expect(await database.read.selectFrom("mail").select("id").execute()).toEqual([]);
  });

  it.each([
    ["signIn", "AUTH", "535 5.7.8 Wrong password"],
    ["needsSignIn", "MAIL", "530 5.7.0 Sign in first"],
    ["sender", "MAIL", "550 5.7.1 Not your address"],
    ["relay", "RCPT", "554 5.7.1 Relay access denied"],
    ["recipient", "RCPT", "550 5.1.1 No such user"],
    ["deferred", "RCPT", "451 4.7.1 Greylisted"],
    ["refused", "message", "554 5.7.1 Spam"],
    ["turnedAway", "greeting", "554 No service for you"],
    ["dropped", "EHLO", "drop"],
  ])("that fails with %s says so: at %s the server says %s", async (verdict, step, act) => {
    smtp = await startScriptedSmtp((at) => (at === step ? act : undefined));
    const kept = await test(smtp.url.replace("smtp://", "smtp://me:secret@"));
    expect(kept.verdict).toBe(verdict);
    const last = kept.lines.at(-1)?.text;
    if (act !== "drop") expect(last).toBe(act);
    else expect(last).toMatch(/closed/);
  });

  it("tells a closed port, a missing name and bad certificates apart", async () => {
    expect((await test("smtp://127.0.0.1:9")).verdict).toBe("unreachable");
    expect((await test("smtp://mail.invalid:25")).verdict).toBe("noHost");
    const tls = await startSmtpServer({ tls: true });
    expect((await test(tls.url)).verdict).toBe("tls");
    expect((await test(tls.url.replace("smtp:", "smtps:"))).verdict).toBe("tls");
    await tls.stop();
    const plain = await startSmtpServer();
    expect((await test(`${plain.url}?requireTLS=true`)).verdict).toBe("noTls");
    await plain.stop();
  });

  it("without a mail server says what is missing, and goes on record each time", async () => {
    expect(await test(null)).toMatchObject({ verdict: "off", lines: [] });
    const records = await database.read
      .selectFrom("activity")
      .select(["staff_only", "details"])
      .where("verb", "=", "mail.tested")
      .orderBy("id", "desc")
      .execute();
    expect(records[0]).toMatchObject({
      staff_only: 1,
      details: JSON.stringify({ to: "me@example.com", verdict: "off" }),
    });
  });

  it("is for admins alone", async () => {
    const rep = await makePerson(database, "rep");
    const env = { smtpUrl: null, mailFrom: "a@b.example" };
    const attempt = sendTestMail({ database, env }, rep, site, "me@example.com");
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});
