import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "~/features/accounts/edit-account.server";
import type { Viewer } from "~/features/people/viewer";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { listNeeds } from "~/features/sales/deal-needs.queries.server";
import { changeNeed, setNeed } from "~/features/sales/deal-needs.server";
import { getDeal } from "~/features/sales/deals.queries.server";
import { loadDemand, loadItemDemand } from "~/features/sales/demand.queries.server";
import type { DealInput } from "~/features/sales/edit-deal.server";
import { createDeal, dealVersion, editDeal, setOutcome } from "~/features/sales/edit-deal.server";
import { listDeals, readDealsKey } from "~/features/sales/list-deals.queries.server";
import { loadTimeline } from "~/features/sales/timeline.queries.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let owner: Viewer & { id: number };
let otherRep: Viewer;
let product: Viewer;
let member: Viewer & { id: number };
let accountId: number;
let ideaId: number;

const machines: DealInput = {
  name: "Forty machines",
  amount: 4_800_000,
  stage: "proposal",
  closeOn: "2027-03-31",
  ownerId: null,
};

const open = (viewer: Viewer, input: Partial<DealInput> = {}, account = accountId) =>
  database.write((trx) => createDeal(trx, viewer, account, { ...machines, ...input }));
const hang = (id: number, on: Parameters<typeof setNeed>[3]["on"], need: "needs" | "nice") =>
  database.write((trx) => setNeed(trx, owner, id, { on, need }));
const end = (id: number, outcome: "won" | "lost" | null, reason = "Too dear.") =>
  database.write((trx) => setOutcome(trx, owner, id, { outcome, reason }));

beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makePerson(database, "rep");
  otherRep = await makePerson(database, "rep");
  product = await makePerson(database, "product");
  accountId = await database.write((trx) =>
    createAccount(trx, owner, { name: "Nordlicht", kind: "customer" } as never),
  );
  member = await makePerson(database, "member", { account_id: accountId });
  const board = await makeBoard(database);
  ideaId = (await makeIdea(database, member, board)).id;
});
afterAll(() => database.close());

describe("a deal", () => {
  it("is opened and changed by those who look after its account, and by nobody else", async () => {
    const id = await open(owner);
    expect(await getDeal(database.read, id)).toMatchObject({ ...machines, accountId });
    const change = { ...machines, stage: "negotiation" as const, version: dealVersion(machines) };
    for (const viewer of [otherRep, member]) {
      await expect(open(viewer)).rejects.toThrow(Forbidden);
      const refused = database.write((trx) => editDeal(trx, viewer, id, change));
      await expect(refused).rejects.toThrow(Forbidden);
    }
    await database.write((trx) => editDeal(trx, product, id, change));
    expect(await getDeal(database.read, id)).toMatchObject({ stage: "negotiation" });
  });

  it("is also changed by its own owner, who need not look after the account", async () => {
    const id = await open(owner, { ownerId: otherRep.id });
    await database.write((trx) => setOutcome(trx, otherRep, id, { outcome: "won", reason: "" }));
    expect(await getDeal(database.read, id)).toMatchObject({ outcome: "won" });
    await expect(open(owner, { ownerId: member.id })).rejects.toThrow(Invalid);
  });

  it("keeps what somebody else changed meanwhile", async () => {
    const id = await open(owner);
    const version = dealVersion(machines);
    const edit = (amount: number) =>
      database.write((trx) => editDeal(trx, owner, id, { ...machines, amount, version }));
    await edit(1_000);
    await edit(1_000);
    await expect(edit(2_000)).rejects.toThrow(Conflict);
    expect(await getDeal(database.read, id)).toMatchObject({ amount: 1_000 });
  });

  it("ends with a reason, keeps when it ended, and opens again", async () => {
    const id = await open(owner);
    await end(id, "lost");
    const lost = await getDeal(database.read, id);
    expect(lost).toMatchObject({ outcome: "lost", outcomeReason: "Too dear." });
    await end(id, "lost", "They waited too long.");
    expect((await getDeal(database.read, id)).closedAt).toBe(lost.closedAt);
    await end(id, null);
    expect(await getDeal(database.read, id)).toMatchObject({
      ...{ outcome: null, outcomeReason: "", closedAt: null },
    });
    const { entries } = await loadTimeline(database.read, owner, { dealId: id });
    expect(entries.map((entry) => entry.words)).toEqual([
      ...[null, "They waited too long.", "Too dear.", null],
    ]);
  });
});

describe("what a deal hangs on", () => {
  it("is an idea or a roadmap item that can be seen, each once", async () => {
    const id = await open(owner);
    await hang(id, { kind: "idea", id: ideaId }, "nice");
    await hang(id, { kind: "idea", id: ideaId }, "needs");
    await hang(id, { kind: "idea", id: ideaId }, "needs");
    const [need, ...others] = await listNeeds(database.read, owner, id);
    expect(need).toMatchObject({ need: "needs", on: { kind: "idea", id: ideaId } });
    expect(others).toEqual([]);
    for (const kind of ["idea", "item"] as const) {
      await expect(hang(id, { kind, id: 999_999 }, "needs")).rejects.toThrow(Invalid);
    }
    const place = { dealId: id, needId: need?.id ?? 0 };
    const change = (to: "nice" | "none", at = place) =>
      database.write((trx) => changeNeed(trx, owner, at, to));
    await change("nice");
    await expect(change("none", { dealId: id + 1_000, needId: place.needId })).rejects.toThrow(
      NotFound,
    );
    await change("none");
    expect(await listNeeds(database.read, owner, id)).toEqual([]);
    await expect(change("none")).rejects.toThrow(NotFound);
  });

  it("shows on the idea as three numbers and two sums, merged ideas with it", async () => {
    const board = await makeBoard(database);
    const idea = await makeIdea(database, member, board);
    const twin = await makeIdea(database, member, board);
    await database.write(async (trx) => {
      await trx.updateTable("account").set({ annual_value: 900_000 }).execute();
      await trx
        .updateTable("idea")
        .set({ merged_into_id: idea.id, listed: 0 })
        .where("id", "=", twin.id)
        .execute();
      const deal = { ...machines, closeOn: null };
      for (const [name, on, outcome] of [
        ["One", idea.id, null],
        ["Two", twin.id, null],
        ["Three", idea.id, "lost"],
        ["Four", idea.id, "won"],
      ] as const) {
        const id = await createDeal(trx, owner, accountId, { ...deal, name });
        await trx.updateTable("deal").set({ outcome }).where("id", "=", id).execute();
        await trx
          .insertInto("deal_need")
          .values({ deal_id: id, idea_id: on, need: "needs", created_at: 1 })
          .execute();
      }
    });
    const colleague = await makePerson(database, "member", { account_id: accountId });
    const alone = await makePerson(database);
    for (const viewer of [colleague, member, alone, product]) {
      await database.write((trx) => castVote(trx, viewer, idea.id, { importance: 1, because: "" }));
    }
    expect(await loadDemand(database.read, idea.id)).toEqual({
      ...{ people: 3, accounts: 1, revenue: 900_000 },
      open: { count: 2, amount: 9_600_000 },
      lost: { count: 1, amount: 4_800_000 },
    });
    const other = await makeIdea(database, member, await makeBoard(database));
    await database.write((trx) =>
      castVote(trx, colleague, other.id, { importance: 1, because: "" }),
    );
    const plan = {
      title: "Both of them",
      summary: "",
      horizon: "next",
      reason: "We know.",
    } as const;
    const itemId = await database.write((trx) =>
      promoteIdeas(trx, product, [idea.id, other.id], plan),
    );
    // Each customer once, whichever of the ideas they voted for; the deals on the item too.
    expect(await loadItemDemand(database.read, itemId)).toMatchObject({
      ...{ people: 3, accounts: 1, revenue: 900_000 },
      lost: { count: 1, amount: 4_800_000 },
    });
  });

  it("does not call unknown what accounts pay a year nothing", async () => {
    const idea = await makeIdea(database, member, await makeBoard(database));
    const account_id = await database.write((trx) =>
      createAccount(trx, owner, { name: "Value unknown", kind: "customer" } as never),
    );
    const voter = await makePerson(database, "member", { account_id });
    await database.write((trx) => castVote(trx, voter, idea.id, { importance: 1, because: "" }));
    expect(await loadDemand(database.read, idea.id)).toMatchObject({ accounts: 1, revenue: null });
  });
});

describe("the list of deals", () => {
  it("goes on where a page ended: open ones by the day they close, those without one last", async () => {
    const rep = await makePerson(database, "rep");
    const days = [null, "2027-01-01", "2026-12-01", "2027-01-01", null];
    const ids: number[] = [];
    for (let made = 0; made < 35; made++) {
      ids.push(await open(owner, { ownerId: rep.id, closeOn: days[made % days.length] ?? null }));
    }
    const first = await listDeals(database.read, { state: "open", ownerId: rep.id, after: null });
    expect(first.deals).toHaveLength(30);
    expect(first.deals[0]?.closeOn).toBe("2026-12-01");
    const after = readDealsKey(first.next, "open");
    const second = await listDeals(database.read, { state: "open", ownerId: rep.id, after });
    expect(second.next).toBeNull();
    const seen = [...first.deals, ...second.deals];
    expect(seen.map((deal) => deal.id).toSorted()).toEqual(ids.toSorted());
    expect(seen.at(-1)?.closeOn).toBeNull();
  });
});
