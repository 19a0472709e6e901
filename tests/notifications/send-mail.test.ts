import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startStandingJobs } from "~/features/notifications/job-handlers.server";
import { retryMail } from "~/features/notifications/retry-mail.server";
import { getPerson } from "~/features/people/people.queries.server";
import { DAY, HOUR, now, setClock } from "~/platform/clock";
import { readEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { type Mail, queueMail } from "~/platform/mail.server";
import { databaseStorage } from "~/platform/storage-database.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { startSmtpServer, type TestSmtpServer } from "../support/smtp";
import { comment, scene } from "./scene";
import { jobsOf, runJobs } from "./telling";

let database: Database;
let smtp: TestSmtpServer;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  smtp = await startSmtpServer();
});
afterEach(() => smtp.stop());

let made = 0;

async function queue(values: Partial<Mail> = {}) {
  made++;
  const mail: Mail = {
    key: `test:${made}`,
    kind: "replied",
    personId: null,
    to: `reader${made}@example.com`,
    subject: "Mara answered your idea",
    text: "Hello",
    html: "<p>Hello</p>",
    ...values,
  };
  await database.write((trx) => queueMail(trx, mail));
  return mail;
}

function stored({ key }: { key: string }) {
  return database.read
    .selectFrom("mail")
    .selectAll()
    .where("mail_key", "=", key)
    .executeTakeFirstOrThrow();
}

const withSmtp = () => jobsOf(database, { SMTP_URL: smtp.url });

async function later(ms: number, work: () => Promise<unknown>) {
  const restore = setClock(() => Date.now() + ms);
  try {
    await work();
  } finally {
    restore();
  }
}

describe("a mail", () => {
  it("arrives with its text, its headers and the community's name", async () => {
    const headers = { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
    const mail = await queue({ headers });
    await withSmtp().runDue();
    const { from, message } = await smtp.mailTo(mail.to);
    expect(from).toBe("community@ideas.example.com");
    expect(message.from).toMatchObject({ name: "Upwell", address: "community@ideas.example.com" });
    expect(message.subject).toBe(mail.subject);
    expect(message.text?.trim()).toBe("Hello");
    expect(message.html).toContain("<p>Hello</p>");
    const header = message.headers.find(({ key }) => key === "list-unsubscribe-post");
    expect(header?.value).toBe("List-Unsubscribe=One-Click");
    expect(await stored(mail)).toMatchObject({ state: "sent", last_error: null });
  });

  it("is sent once, though it is queued twice and its job runs twice", async () => {
    const mail = await queue();
    await queue(mail);
    await withSmtp().runDue();
    const { id } = await stored(mail);
    await database.write((trx) =>
      trx
        .insertInto("job")
        .values({
          kind: "mail.send",
          payload: JSON.stringify({ mailId: id }),
          run_at: now(),
          created_at: now(),
        })
        .execute(),
    );
    await withSmtp().runDue();
    expect(smtp.received.filter(({ to }) => to.includes(mail.to))).toHaveLength(1);
  });

  it("is tried again when the server asks for it, under the same Message-ID", async () => {
    const mail = await queue();
    smtp.refuseNext(1);
    await withSmtp().runDue();
    expect(await stored(mail)).toMatchObject({ state: "queued", attempts: 1 });
    expect((await stored(mail)).last_error).toContain("451");
    await later(HOUR, () => withSmtp().runDue());
    const { message } = await smtp.mailTo(mail.to);
    expect(message.messageId).toMatch(/^<[0-9a-f]{32}@ideas\.example\.com>$/);
    expect(await stored(mail)).toMatchObject({ state: "sent", last_error: null });
  });

  it("is kept while the server is down, and given up when it is three days old", async () => {
    const mail = await queue();
    const jobs = jobsOf(database, { SMTP_URL: "smtp://127.0.0.1:9" });
    for (let hour = 0; hour < 71; hour += 10) await later(hour * HOUR, () => jobs.runDue());
    expect(await stored(mail)).toMatchObject({ state: "queued", failure: "trouble" });
    await later(73 * HOUR, () => jobs.runDue());
    expect(await stored(mail)).toMatchObject({ state: "dead", failure: "trouble" });
    expect((await stored(mail)).last_error).toContain("ECONNREFUSED");
  });

  it("that the server refuses for good is given up at once, and others still go", async () => {
    const refused = await queue();
    smtp.refuseForGood(refused.to);
    const other = await queue();
    await withSmtp().runDue();
    expect(await stored(refused)).toMatchObject({ state: "dead", attempts: 1 });
    expect((await stored(refused)).last_error).toContain("550");
    expect(await stored(other)).toMatchObject({ state: "sent" });
  });

  it("goes to each of several people in a message of their own", async () => {
    const mails = [await queue(), await queue(), await queue()];
    await withSmtp().runDue();
    for (const { to } of mails) expect((await smtp.mailTo(to)).to).toEqual([to]);
  });

  it("takes no header and no further address from what people typed", async () => {
    const injected = await queue({ subject: "A title\r\nBcc: everybody@example.com\n\nHi" });
    const two = await queue({ to: "one@example.com, two@example.com" });
    const line = await queue({ to: "one@example.com\r\nRCPT TO:<two@example.com>" });
    await withSmtp().runDue();
    const { to, message } = await smtp.mailTo(injected.to);
    expect(to).toEqual([injected.to]);
    expect(message.bcc).toBeUndefined();
    expect(message.subject).toBe("A title Bcc: everybody@example.com Hi");
    expect(message.text?.trim()).toBe("Hello");
    expect(await stored(two)).toMatchObject({ state: "dead" });
    expect(await stored(line)).toMatchObject({ state: "dead" });
    expect(smtp.received.flatMap((each) => each.to)).not.toContain("two@example.com");
  });

  it("about what people typed keeps its headers, and the unsubscribe link in one piece", async () => {
    const { author, idea } = await scene(database);
    const name = `Eve\r\nBcc: all@example.com\u2028=?utf-8?q?=0D=0AHi?= \u202e${"long ".repeat(80)}`;
    const eve = await makePerson(database, "product", { name });
    await comment(database, eve, idea.id, "Hello.\r\n.\r\nRCPT TO:<all@example.com>");
    await runJobs(database, { SMTP_URL: smtp.url });
    const { email } = await getPerson(database.read, author.id);
    const { to, raw, message } = await smtp.mailTo(email ?? "");
    const lines = (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]/g, " ").split("\r\n");
    const names = lines.map((line) => line.split(":")[0]);
    expect(to).toEqual([email]);
    expect(names).not.toContain("Bcc");
    expect(new Set(names).size).toBe(names.length);
    expect([...(message.subject ?? "")].length).toBeLessThanOrEqual(250);
    expect(message.subject).toMatch(/^Eve Bcc: all@example\.com = \?utf-8\?q\?/);
    expect(lines).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(lines.find((line) => line.startsWith("List-Unsubscribe:"))).toMatch(
      /^List-Unsubscribe: <https:\/\/ideas\.example\.com\/unsubscribe\/[\w.-]+>$/,
    );
    expect(message.text).toContain("> Hello.\n> .\n> RCPT TO:");
  });

  it("whose link was used meanwhile is not sent without its text", async () => {
    const mail = await queue({ text: "", html: "" });
    await withSmtp().runDue();
    expect(await stored(mail)).toMatchObject({ state: "dead" });
    expect(smtp.received).toHaveLength(0);
  });

  it("that was given up is sent when an admin tries again", async () => {
    const admin = await makePerson(database, "admin");
    const mail = await queue();
    const { id } = await stored(mail);
    await database.write((trx) =>
      trx.updateTable("mail").set({ state: "dead", attempts: 12 }).where("id", "=", id).execute(),
    );
    await withSmtp().runDue();
    expect(smtp.received).toHaveLength(0);
    await database.write((trx) => retryMail(trx, admin, id));
    await database.write((trx) => retryMail(trx, admin, id));
    await withSmtp().runDue();
    await smtp.mailTo(mail.to);
    expect(smtp.received).toHaveLength(1);
  });
});

describe("without SMTP", () => {
  it("mail stays, and goes out once SMTP_URL is set, but for what is older than three days", async () => {
    const old = await queue();
    await database.write((trx) =>
      trx
        .updateTable("mail")
        .set({ created_at: now() - 4 * DAY })
        .where("mail_key", "=", old.key)
        .execute(),
    );
    const fresh = await queue();
    await jobsOf(database).runDue();
    expect(await stored(fresh)).toMatchObject({ state: "queued" });
    const env = readEnv({ SMTP_URL: smtp.url, PUBLIC_URL: "https://ideas.example.com" });
    const storage = databaseStorage(database);
    const log = createLog("silent");
    await startStandingJobs({ database, env, log, storage, secret: "secret" });
    await withSmtp().runDue();
    expect((await smtp.mailTo(fresh.to)).to).toEqual([fresh.to]);
    expect(await stored(old)).toMatchObject({ state: "dead" });
  });
});
