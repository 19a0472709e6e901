import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmEntry } from "~/features/intake/behalf/answer-entry.server";
import { getAnswering } from "~/features/intake/behalf/told-entry.queries.server";
import { loadInbox } from "~/features/notifications/load-inbox.server";
import { readUnsubscribe } from "~/features/notifications/unsubscribe-link.server";
import { LinkGone, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { behalfScene, QUOTE, readEntry } from "../intake/behalf/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { setStatus } from "./scene";
import { runJobs, toldTo } from "./telling";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const linkIn = (text: string) => /\/in-your-name\/([\w-]+)/.exec(text)?.[1] ?? "";

describe("what a rep entered", () => {
  it("is told to the customer at once, in their language, with the words and a secret link", async () => {
    const { enter, account } = await behalfScene(database);
    const customer = await makePerson(database, "member", {
      account_id: account.id,
      language: "de",
    });
    const { id } = await enter({ personId: customer.id });
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, customer);
    expect(inbox).toEqual(["entered"]);
    expect(mails).toHaveLength(1);
    const mail = mails[0];
    expect(mail?.subject).toContain("in deinem Namen");
    expect(mail?.body_text).toContain(QUOTE);
    const token = linkIn(mail?.body_text ?? "");
    const stored = await readEntry(database, id);
    expect(stored.token_hash).toBe(mail?.token_hash);
    expect(JSON.stringify(stored)).not.toContain(token);
    const { entry, customer: who } = await getAnswering(database.read, visitor, token);
    expect([entry.id, who.id]).toEqual([id, customer.id]);
    const { entries } = await loadInbox(database.read, { ...customer, language: "de" }, null);
    expect(entries[0]?.told).toMatchObject({ kind: "entered", entry: "vote" });
  });

  it("is one mail, also when the job runs again, with a link that stops all of its kind", async () => {
    const { enter, customer } = await behalfScene(database);
    await enter();
    await runJobs(database);
    await runJobs(database);
    const { mails } = await toldTo(database, customer);
    expect(mails).toHaveLength(1);
    const header = JSON.parse(mails[0]?.headers ?? "{}")["List-Unsubscribe"] as string;
    const link = /unsubscribe\/([^>]+)>/.exec(header)?.[1] ?? "";
    expect(readUnsubscribe("secret", link)).toEqual({ personId: customer.id, kind: "behalf" });
  });

  it("tells somebody who never signed up who writes to them, and why", async () => {
    const { enter, account } = await behalfScene(database);
    const shadow = await makePerson(database, "member", {
      ...{ account_id: account.id, shadow: 1 as const, email_verified_at: null },
    });
    await enter({ personId: shadow.id });
    await runJobs(database);
    const { inbox, mails } = await toldTo(database, shadow);
    expect(inbox).toEqual([]);
    expect(mails[0]?.body_text).toContain("You have no account here.");
  });

  it("and tells them what becomes of it once they said yes, not before", async () => {
    const { enter, account, mara, canonical, twin } = await behalfScene(database);
    const shadow = await makePerson(database, "member", {
      ...{ account_id: account.id, shadow: 1 as const, email_verified_at: null },
    });
    const entry = await enter({ personId: shadow.id });
    await enter({ personId: shadow.id, ideaId: twin.id });
    await setStatus(database, mara, twin.id, "planned");
    await runJobs(database);
    await database.write((trx) => confirmEntry(trx, shadow, entry.id, ""));
    await setStatus(database, mara, canonical.id, "planned");
    await runJobs(database);
    const { mails } = await toldTo(database, shadow);
    expect(mails.map(({ kind }) => kind)).toEqual(["entered", "entered", "status_changed"]);
  });

  it("is not told once it was taken back, nor by mail to an address that takes none", async () => {
    const { enter, takeBack, customer, account } = await behalfScene(database);
    await takeBack(await enter());
    const bounced = await makePerson(database, "member", {
      ...{ account_id: account.id, email_bounced_at: 1 },
    });
    await enter({ personId: bounced.id });
    await runJobs(database);
    expect(await toldTo(database, customer)).toEqual({ inbox: [], mails: [] });
    expect(await toldTo(database, bounced)).toEqual({ inbox: ["entered"], mails: [] });
  });

  it("tells the rep in the inbox that it was not the customer", async () => {
    const { enter, disown, felix, customer } = await behalfScene(database);
    const entry = await enter();
    await runJobs(database);
    await disown(entry);
    await runJobs(database);
    expect((await toldTo(database, felix)).inbox).toEqual(["disowned"]);
    expect((await toldTo(database, customer)).mails).toHaveLength(1);
  });

  it("gives an idea's author no receipt for what a rep posted", async () => {
    const { enter, board, customer } = await behalfScene(database);
    await enter({ kind: "idea", title: "Export it as a file", boardId: board.id });
    await runJobs(database);
    const { mails } = await toldTo(database, customer);
    expect(mails.map(({ kind }) => kind)).toEqual(["entered"]);
  });
});

describe("the link to answer", () => {
  it("is for the one entry: guesses, numbers of others and erased people lead nowhere", async () => {
    const { enter, customer, felix } = await behalfScene(database);
    const { id } = await enter();
    await runJobs(database);
    const { mails } = await toldTo(database, customer);
    const token = linkIn(mails[0]?.body_text ?? "");
    const answering = (key: string, viewer = visitor) => getAnswering(database.read, viewer, key);
    await expect(answering(`${token.slice(0, -1)}x`)).rejects.toThrow(LinkGone);
    await expect(answering(String(id))).rejects.toThrow(NotFound);
    await expect(answering(String(id), felix)).rejects.toThrow(NotFound);
    expect((await answering(String(id), customer)).entry.id).toBe(id);
    await database.write((trx) =>
      trx.updateTable("person").set({ erased_at: 1 }).where("id", "=", customer.id).execute(),
    );
    await expect(answering(token)).rejects.toThrow(NotFound);
  });
});
