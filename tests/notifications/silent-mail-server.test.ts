import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { MINUTE, now } from "~/platform/clock";
import { queueMail } from "~/platform/mail.server";
import { sign } from "~/platform/secret.server";
import { type ServedCommunity, serveCommunity } from "../http/community";
import { makePerson } from "../support/community";
import { type ScriptedSmtp, type SmtpStep, startScriptedSmtp } from "../support/scripted-smtp";

/** Where the server falls silent, one for each mail that may go out at the same time. */
const SILENT_AT: readonly SmtpStep[] = ["greeting", "RCPT", "message"];

let smtp: ScriptedSmtp;
let community: ServedCommunity;
const silences: SmtpStep[] = [];

beforeAll(async () => {
  smtp = await startScriptedSmtp((step, connection) => {
    if (step !== SILENT_AT[connection - 1]) return undefined;
    silences.push(step);
    return "hang";
  });
  community = await serveCommunity({ SMTP_URL: smtp.url });
  await community.server.services.database.write(async (trx) => {
    for (const step of SILENT_AT) {
      await queueMail(trx, {
        ...{ key: step, kind: "replied", personId: null, to: "ada@example.com" },
        ...{ subject: "Mara answered", text: "Hello", html: "<p>Hello</p>" },
      });
    }
  });
  await vi.waitFor(() => expect(silences).toHaveLength(SILENT_AT.length), 5_000);
});
afterAll(() => smtp.stop());

/** No try to send a mail has ended, well or badly. */
async function expectSilence(): Promise<void> {
  const mails = await community.server.services.database.read
    .selectFrom("mail")
    .select(["state", "attempts", "last_error"])
    .where("mail_key", "in", SILENT_AT)
    .execute();
  expect(mails).toEqual(SILENT_AT.map(() => ({ state: "queued", attempts: 0, last_error: null })));
}

describe("while a mail server says nothing to its greeting, a recipient and a whole message", () => {
  it("a vote and a comment are answered, and people are told of it in their inbox", async () => {
    const { server, member, idea } = community;
    const { database } = server.services;
    const other = await makePerson(database);
    const browser = await server.browserOf(other.id);
    const voted = await browser.post(`/ideas/${idea.id}/vote`, { importance: "3" });
    const said = await browser.post(`/ideas/${idea.id}/comments`, {
      body: "I would gladly pay for it.",
      shown_at: sign(server.services.secret, String(now() - MINUTE)),
    });
    expect([voted.status, said.status]).toEqual([303, 303]);
    const counts = database.read
      .selectFrom("idea")
      .select(["vote_count", "comment_count"])
      .where("id", "=", idea.id);
    expect(await counts.execute()).toEqual([{ vote_count: 1, comment_count: 1 }]);
    const inbox = database.read
      .selectFrom("notification")
      .select("kind")
      .where("person_id", "=", member.id);
    await vi.waitFor(async () => expect(await inbox.execute()).not.toEqual([]), 5_000);
    await expectSilence();
  });

  it("the process stops in time", async () => {
    const began = Date.now();
    await community.server.stop();
    expect(Date.now() - began).toBeLessThan(8_000);
  });
});
