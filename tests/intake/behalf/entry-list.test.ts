import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listEntries } from "~/features/intake/behalf/entry-list.queries.server";
import { findMatches } from "~/features/intake/behalf/find-matches.queries.server";
import { loadQuickForm, shortened } from "~/features/intake/behalf/load-quick-form.server";
import { makeCustomer } from "~/features/intake/behalf/make-customer.server";
import { updatePerson } from "~/features/people/people.queries.server";
import type { SignedInViewer } from "~/features/people/viewer";
import { castVote } from "~/features/votes/cast-vote.server";
import { listVoters } from "~/features/votes/voters.queries.server";
import { Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson } from "../../support/community";
import { openTestDatabase } from "../../support/database";
import { behalfScene, QUOTE } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const list = (viewer: SignedInViewer, changes: object = {}) =>
  listEntries(database.read, viewer, { scope: "mine", accountId: null, before: null, ...changes });

describe("the list of what was entered", () => {
  it("says of each what became of it, newest first, mine or the team's or an account's", async () => {
    const scene = await behalfScene(database);
    const { felix, customer, account, twin } = scene;
    const first = await scene.enter();
    await scene.disown(first);
    const second = await scene.enter({ ideaId: twin.id });
    const { entries } = await list(felix);
    expect(entries.map(({ id, outcome }) => [id, outcome])).toEqual([
      [second.id, "counted"],
      [first.id, "disowned"],
    ]);
    await database.write((trx) => castVote(trx, customer, twin.id, { importance: 1, because: "" }));
    expect((await list(felix)).entries[0]).toMatchObject({
      ...{ outcome: "confirmed", canTakeBack: false, quote: QUOTE },
      account: { id: account.id },
    });
    expect((await list(scene.mara)).entries).toEqual([]);
    const ofAccount = await list(scene.mara, { scope: "team", accountId: account.id });
    expect(ofAccount.entries).toHaveLength(2);
  });
});

describe("voters whom a rep entered", () => {
  it("are marked for all, with who and the words for staff and themselves alone", async () => {
    const { enter, canonical, customer, felix, author } = await behalfScene(database);
    await enter();
    const seenBy = async (viewer: SignedInViewer) =>
      (await listVoters(database.read, viewer, canonical.id, null)).voters[0]?.entered;
    expect(await seenBy(author)).toEqual({ by: null, quote: "" });
    expect(await seenBy(felix)).toEqual({ by: felix.name, quote: QUOTE });
    expect(await seenBy(customer)).toEqual({ by: felix.name, quote: QUOTE });
  });
});

describe("the quick form", () => {
  it("finds customers by name, company and address, and nobody for whom nobody speaks", async () => {
    const { account } = await behalfScene(database);
    const values = { account_id: account.id, handle: "ulla-brand", name: "Ulla Brand" };
    const ulla = await makePerson(database, "member", values);
    const others = { ...values, name: "Ulla Away" };
    await makePerson(database, "member", { ...others, handle: "ulla-brand-2", suspended_at: 1 });
    await makePerson(database, "rep", { ...others, handle: "ulla-brand-3" });
    const ids = async (typed: string) =>
      (await findMatches(database.read, typed, null)).map(({ id }) => id);
    expect(await ids("ulla b")).toEqual([ulla.id]);
    expect(await ids("brand")).toEqual([ulla.id]);
    expect(await ids("ulla-brand@example")).toEqual([ulla.id]);
    expect(await ids(account.name.slice(0, 18))).toContain(ulla.id);
    expect(await ids("u")).toEqual([]);
    expect(await ids("brand u")).toEqual([ulla.id]);
  });

  it("finds customers by a part of their name in any writing, also once they changed it", async () => {
    const { account } = await behalfScene(database);
    const values = { account_id: account.id };
    const yulia = await makePerson(database, "member", { ...values, name: "Юлия Соколова" });
    const ming = await makePerson(database, "member", { ...values, name: "王小明" });
    const ids = async (typed: string) =>
      (await findMatches(database.read, typed, null)).map(({ id }) => id);
    expect(await ids("соко")).toEqual([yulia.id]);
    expect(await ids("小明")).toEqual([ming.id]);
    expect(await ids("王")).toEqual([ming.id]);
    await database.write((trx) => updatePerson(trx, yulia.id, { name: "Zoë Groß" }));
    expect(await ids("соко")).toEqual([]);
    expect(await ids("gross zoe")).toEqual([yulia.id]);
  });

  it("suggests the idea of which the pasted words speak", async () => {
    const { felix, enter, board } = await behalfScene(database);
    const title = "Pause the grinder while the hopper is open";
    const { ideaId } = await enter({ kind: "idea", title, boardId: board.id, quote: "Please." });
    const text = "He told me twice that the grinder should pause when someone opens the hopper.";
    const { ideas } = await loadQuickForm(database.read, felix, new URLSearchParams({ text }));
    expect(ideas[0]?.id).toBe(ideaId);
  });

  it("offers no vote for an idea whose status takes none", async () => {
    const { felix, canonical, twin } = await behalfScene(database);
    const form = (idea: number, more = {}) =>
      loadQuickForm(database.read, felix, new URLSearchParams({ idea: String(idea), ...more }));
    await database.write(async (trx) => {
      const ended = trx.selectFrom("status").select("id").where("takes_votes", "=", 0).limit(1);
      await trx
        .updateTable("idea")
        .set({ status_id: ended })
        .where("id", "=", canonical.id)
        .execute();
    });
    const said = async (idea: number, more = {}) => {
      const { ideas, begins } = await form(idea, more);
      return [ideas.find(({ id }) => id === idea)?.takesVotes, begins.kind];
    };
    expect(await said(canonical.id)).toEqual([false, "comment"]);
    expect(await said(canonical.id, { kind: "idea" })).toEqual([false, "idea"]);
    expect(await said(twin.id)).toEqual([true, "vote"]);
  });

  it("cuts what is too long, and keeps what fits through a sign-in", () => {
    const search = new URLSearchParams({ text: "ü".repeat(4000), url: "https://example.com" });
    const back = shortened("/on-behalf/new", search, 5000);
    expect(back.length).toBeLessThanOrEqual(5000);
    expect(back).toContain("cut=1");
    expect(back).toContain("example.com");
  });

  it("makes somebody new a shadow of a known company, once", async () => {
    const { felix, account } = await behalfScene(database);
    const make = (email: string, name = account.name) =>
      database.write((trx) => makeCustomer(trx, felix, { name: "Nora Neu", email, account: name }));
    const id = await make("nora@neu.example");
    expect(await make("Nora@neu.example")).toBe(id);
    await expect(make("other@neu.example", "Nobody Ltd")).rejects.toThrow(Invalid);
    const taken = await makePerson(database);
    await expect(make(`${taken.handle}@example.com`)).rejects.toThrow(Invalid);
  });
});
