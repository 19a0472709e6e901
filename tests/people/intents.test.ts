import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FormInput } from "~/http/form-input.server";
import { type IntentKind, keepIntent } from "~/http/intents.server";
import { HOUR, setClock } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import * as root from "~/root";
import * as begunPage from "~/routes/begun";
import * as editIdea from "~/routes/ideas_.$idea.edit";
import * as voteRoute from "~/routes/ideas_.$idea.vote";
import * as login from "~/routes/login";
import * as quickForm from "~/routes/on-behalf.new";
import { makeAccount } from "../intake/behalf/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openSite, type Site, type Visitor } from "./visit";

let site: Site;
let hash: string;

beforeAll(async () => {
  site = await openSite();
  hash = await hashPassword("my own password");
});
afterAll(() => site.close());

async function scene() {
  const board = await makeBoard(site.database);
  const idea = await makeIdea(site.database, await makePerson(site.database), board);
  const member = await makePerson(site.database, "member", { password_hash: hash });
  const rep = await makePerson(site.database, "rep", { password_hash: hash });
  const signInAs = (visitor: Visitor, { handle }: { handle: string }) =>
    visitor.post(login, "/login", {
      email: `${handle}@example.com`,
      password: "my own password",
    });
  const signIn = (visitor: Visitor) => signInAs(visitor, member);
  return { board, idea, member, rep, signIn, signInAs };
}

/** A visitor whose form was kept on the way to sign-in. */
async function whoBegan(kind: IntentKind, path: string, fields: Record<string, string>) {
  const visitor = site.visitor();
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  await keepIntent(visitor.context(), kind, path, new FormInput(form));
  return visitor;
}

const setIdea = (id: number, change: { locked_at?: number; hidden_at?: number; listed?: 0 | 1 }) =>
  site.database.write((trx) => trx.updateTable("idea").set(change).where("id", "=", id).execute());
const countIntents = async () =>
  (await site.database.read.selectFrom("intent").select("hash").execute()).length;

describe("what a visitor began", () => {
  it("a vote: counts when they have signed in, and is forgotten then", async () => {
    const { idea, member, signIn } = await scene();
    const visitor = site.visitor();
    const path = `/ideas/${idea.id}/vote`;
    const fields = { importance: "3", because: "It saves an hour a day." };
    const sent = await visitor.post(voteRoute, path, fields, { idea: String(idea.id) });
    expect(sent.location).toMatch(/^\/login\?to=/);
    expect((await visitor.get(login, "/login")).data).toMatchObject({ begun: "vote" });
    expect(await signIn(visitor)).toMatchObject({ status: 303, location: `/ideas/${idea.id}` });
    const votes = await site.database.read
      .selectFrom("vote")
      .selectAll()
      .where("idea_id", "=", idea.id)
      .execute();
    expect(votes).toMatchObject([{ person_id: member.id, ...fields, importance: 3 }]);
    expect(await countIntents()).toBe(0);
    expect(visitor.cookies.has("begun")).toBe(false);
  });

  it("a comment: stands in the thread when they have signed in", async () => {
    const { idea, member, signIn } = await scene();
    const fields = { body: "We need **this** every morning.", stance: "for" };
    const visitor = await whoBegan("comment", `/ideas/${idea.id}/comments`, fields);
    const reply = await signIn(visitor);
    const comment = await site.database.read
      .selectFrom("comment")
      .selectAll()
      .where("idea_id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(comment).toMatchObject({ author_id: member.id, stance: "for", body: fields.body });
    expect(reply.location).toBe(`/ideas/${idea.id}#comment-${comment.id}`);
  });

  it("an idea: is posted when they have signed in", async () => {
    const { board, member, signIn } = await scene();
    const fields = { title: "A quieter grinder, please", boardId: String(board.id) };
    const visitor = await whoBegan("idea", "/ideas/new", fields);
    const reply = await signIn(visitor);
    const idea = await site.database.read
      .selectFrom("idea")
      .selectAll()
      .where("author_id", "=", member.id)
      .executeTakeFirstOrThrow();
    expect(idea).toMatchObject({ title: fields.title, vote_count: 1 });
    expect(reply.location).toBe(`/ideas/${idea.id}`);
  });

  it("comes back as the form with every word, when it is not right", async () => {
    const { board, signIn } = await scene();
    const fields = { title: "Short", body: "All my words.", boardId: String(board.id) };
    const visitor = await whoBegan("idea", "/ideas/new", fields);
    expect((await signIn(visitor)).location).toBe("/ideas/new?begun=1");
    const { begun } = (await visitor.get(root, "/ideas/new?begun=1")).data as { begun: unknown };
    expect(begun).toMatchObject({
      values: { title: ["Short"], body: ["All my words."] },
      errors: { title: [expect.stringContaining("tooShort")] },
    });
    expect(visitor.cookies.has("session")).toBe(true);
  });

  it("is shown word for word, when the idea is closed to them by now", async () => {
    const { idea, signIn } = await scene();
    const fields = { body: "A long thought of mine." };
    const visitor = await whoBegan("comment", `/ideas/${idea.id}/comments`, fields);
    await setIdea(idea.id, { hidden_at: 1, listed: 0 });
    expect((await signIn(visitor)).location).toBe("/begun");
    const page = await visitor.get(begunPage, "/begun");
    expect(page.data).toMatchObject({ text: "A long thought of mine." });
    await visitor.post(begunPage, "/begun", {});
    expect((await visitor.get(begunPage, "/begun")).data).toMatchObject({ text: null });
  });

  it("a customer's words: are back in the quick form, with whom and what was chosen", async () => {
    const { idea, rep, signInAs } = await scene();
    const { id: account_id } = await makeAccount(site.database);
    const customer = await makePerson(site.database, "member", { account_id });
    const visitor = site.visitor();
    const chosen = { person: String(customer.id), idea: String(idea.id) };
    const fields = { kind: "vote", source: "call", quote: "We need it by May.", ...chosen };
    const sent = await visitor.post(quickForm, "/on-behalf/new", fields);
    expect(sent.location).toMatch(/^\/login\?to=/);
    expect((await visitor.get(login, "/login")).data).toMatchObject({ begun: "words" });
    expect((await signInAs(visitor, rep)).location).toBe("/on-behalf/new?begun=1");
    const { begun } = (await visitor.get(root, "/on-behalf/new?begun=1")).data as {
      begun: { values: unknown };
    };
    expect(begun.values).toMatchObject({ quote: ["We need it by May."], kind: ["vote"] });
    const page = await visitor.get(quickForm, "/on-behalf/new?begun=1");
    expect(page.data).toMatchObject({
      form: { people: [{ id: customer.id }], ideas: [{ id: idea.id }] },
    });
    const votes = () =>
      site.database.read
        .selectFrom("vote")
        .select("person_id")
        .where("idea_id", "=", idea.id)
        .execute();
    expect(await votes()).toEqual([]);
    await visitor.post(quickForm, "/on-behalf/new", fields);
    expect(await votes()).toEqual([{ person_id: customer.id }]);
    expect(visitor.cookies.has("begun")).toBe(false);
  });

  it("an edit whose session ended: is back in its form, with the version that it began from", async () => {
    const { board, member, signIn } = await scene();
    const mine = await makeIdea(site.database, member, board);
    const visitor = site.visitor();
    const path = `/ideas/${mine.id}/edit`;
    const fields = { title: "Words that took an hour", body: "And more of them.", version: "1" };
    const sent = await visitor.post(editIdea, path, fields, { idea: String(mine.id) });
    expect(sent.location).toMatch(/^\/login\?to=/);
    expect((await signIn(visitor)).location).toBe(`${path}?begun=1`);
    const { begun } = (await visitor.get(root, `${path}?begun=1`)).data as {
      begun: { values: unknown };
    };
    expect(begun.values).toMatchObject({
      ...{ title: [fields.title], body: [fields.body], version: ["1"] },
    });
  });

  it("stays with the browser that began it", async () => {
    const { idea, signIn } = await scene();
    await whoBegan("vote", `/ideas/${idea.id}/vote`, { importance: "1" });
    expect((await signIn(site.visitor())).location).toBe("/ideas");
    const votes = await site.database.read
      .selectFrom("vote")
      .select("person_id")
      .where("idea_id", "=", idea.id)
      .execute();
    expect(votes).toEqual([]);
  });

  it("is forgotten after a day", async () => {
    const { idea, signIn } = await scene();
    const visitor = await whoBegan("vote", `/ideas/${idea.id}/vote`, { importance: "1" });
    const restore = setClock(() => Date.now() + 25 * HOUR);
    const reply = await signIn(visitor);
    restore();
    expect(reply.location).toBe("/ideas");
  });
});
