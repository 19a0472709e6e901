import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choosePreferences } from "~/features/notifications/choose-preferences.server";
import { getPreferences } from "~/features/notifications/preferences.queries.server";
import { unsubscribe } from "~/features/notifications/unsubscribe.server";
import { readUnsubscribe, unsubscribePath } from "~/features/notifications/unsubscribe-link.server";
import { NotFound, SignInNeeded } from "~/platform/errors";
import { sign } from "~/platform/secret.server";
import type { Database } from "~db/connect.server";
import { visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { comment, scene, setStatus } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const signedPart = (path: string) => path.replace("/unsubscribe/", "");

/** Does what the links in a mail's footer and header do, without signing in. */
async function press(url: string) {
  const stop = readUnsubscribe("secret", signedPart(new URL(url).pathname));
  if (!stop) throw new Error("not one of our links");
  await database.write((trx) => unsubscribe(trx, stop));
}

async function mailAboutComment() {
  const { author, staff, idea } = await scene(database);
  await comment(database, staff, idea.id, "first");
  await runJobs(database);
  const [mail] = (await toldTo(database, author)).mails;
  if (!mail) throw new Error("no mail");
  return { author, staff, idea, mail, headers: JSON.parse(mail.headers) };
}

describe("an unsubscribe link", () => {
  it("of the header stops the kind of mail, in the way that mail programs know", async () => {
    const { author, staff, idea, headers } = await mailAboutComment();
    expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const url = /^<(.+)>$/.exec(headers["List-Unsubscribe"])?.[1] ?? "";
    for (let time = 0; time < 2; time++) await press(url);
    await comment(database, staff, idea.id, "second");
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, author);
    expect(inbox).toEqual(["replied", "replied", "status_changed"]);
    expect(mails.map(({ kind }) => kind)).toEqual(["replied", "status_changed"]);
  });

  it("of the footer stops everything about one idea", async () => {
    const { author, staff, idea, mail } = await mailAboutComment();
    const url = /Nothing more about this idea: (\S+)/.exec(mail.body_text)?.[1] ?? "";
    for (let time = 0; time < 2; time++) await press(url);
    await comment(database, staff, idea.id, "second");
    await setStatus(database, staff, idea.id, "planned");
    await runJobs(database);
    expect((await toldTo(database, author)).inbox).toEqual(["replied"]);
  });

  it("is ours alone: a changed or borrowed signature is nothing", async () => {
    const path = unsubscribePath("secret", { personId: 7, kind: "reply" });
    const signed = signedPart(path);
    expect(path).toMatch(/^\/unsubscribe\/[\w.-]+$/);
    expect(readUnsubscribe("secret", signed)).toEqual({ personId: 7, kind: "reply" });
    expect(readUnsubscribe("other", signed)).toBeUndefined();
    expect(readUnsubscribe("secret", signed.replace("-7-", "-8-"))).toBeUndefined();
    expect(readUnsubscribe("secret", sign("secret", "7-kind-reply"))).toBeUndefined();
    expect(readUnsubscribe("secret", sign("secret", "unsubscribe-7-kind-nothing"))).toBeUndefined();
  });

  it("of a person who is gone finds nothing", async () => {
    const attempt = database.write((trx) => unsubscribe(trx, { personId: 999_999, kind: "reply" }));
    await expect(attempt).rejects.toBeInstanceOf(NotFound);
  });
});

describe("what one is told", () => {
  it("is exactly what was chosen, however often it is sent", async () => {
    const { author } = await scene(database);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) =>
        choosePreferences(trx, author, { mail: ["status"], inbox: ["status", "reply"] }),
      );
    }
    const preferences = await getPreferences(database.read, author.id);
    expect(preferences.status).toEqual({ mail: true, inbox: true });
    expect(preferences.reply).toEqual({ mail: false, inbox: true });
    expect(preferences.delivery).toEqual({ mail: false, inbox: false });
  });

  it("is chosen by people who are signed in", async () => {
    const attempt = database.write((trx) =>
      choosePreferences(trx, visitor, { mail: [], inbox: [] }),
    );
    await expect(attempt).rejects.toBeInstanceOf(SignInNeeded);
  });
});
