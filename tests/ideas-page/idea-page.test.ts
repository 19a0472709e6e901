import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hideComment } from "~/features/comments/hide-comment.server";
import { getIdeaPage } from "~/features/ideas/idea-page.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { assignIdea } from "~/features/triage/assign-idea.server";
import { addItem } from "~/features/triage/checklist/add-item.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { NotFound } from "~/platform/errors";
import { loadAround } from "~/routes/ideas_.$idea._index/load-idea.server";
import type { Database } from "~db/connect.server";
import { makeManyComments } from "../comments/many-comments";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { say } from "../support/discussion";
import { countQueries } from "../support/query-counter";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function load(viewer: Viewer, id: number, db = database.read) {
  const idea = await getIdeaPage(db, viewer, id);
  return {
    idea,
    ...(await loadAround(db, viewer, idea, { search: new URLSearchParams(), currency: "EUR" })),
  };
}

describe("the page of an idea", () => {
  it("takes as many queries with 200 comments and 30 votes as with 5 and 1", async () => {
    const author = await makePerson(database);
    const board = await makeBoard(database);
    const counts: Record<string, number[]> = { visitor: [], member: [], product: [] };
    const viewers = {
      visitor,
      member: await makePerson(database),
      product: await makePerson(database, "product"),
    };
    for (const [comments, votes] of [
      [5, 1],
      [200, 30],
    ] as const) {
      const idea = await makeIdea(database, author, board);
      await makeManyComments(database, author, idea.id, comments);
      for (let vote = 0; vote < votes; vote++) {
        const voter = await makePerson(database);
        await database.write((trx) =>
          castVote(trx, voter, idea.id, { importance: 3, because: `reason ${vote}` }),
        );
      }
      for (const [name, viewer] of Object.entries(viewers)) {
        counts[name]?.push(await countQueries(database.read, (db) => load(viewer, idea.id, db)));
      }
    }
    for (const pair of Object.values(counts)) expect(pair[1]).toBe(pair[0]);
  });

  it("has nothing in it that its reader may not see", async () => {
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database));
    const rep = await makePerson(database, "rep");
    const product = await makePerson(database, "product");
    await say(database, rep, idea, { body: "note-canary", internal: true });
    const hidden = await say(database, await makePerson(database), idea, { body: "rude-canary" });
    const owner = await makePerson(database, "rep", { name: "owner-canary" });
    await database.write(async (trx) => {
      await addItem(trx, rep, idea.id, "item-canary");
      await assignIdea(trx, product, idea.id, owner.id);
    });
    await database.write((trx) => hideComment(trx, product, hidden, "Rude."));
    for (const viewer of [visitor, author, await makePerson(database)]) {
      const data = await load(viewer, idea.id);
      expect(JSON.stringify(data)).not.toMatch(/canary/);
      expect(data.staffTools).toBeNull();
      expect(data.can).toMatchObject({ note: false, respond: false });
    }
    expect(JSON.stringify(await load(rep, idea.id))).toContain("note-canary");
    const forProduct = JSON.stringify(await load(product, idea.id));
    for (const word of ["rude", "item", "owner"]) expect(forProduct).toContain(`${word}-canary`);
  });

  it("is not there for those who may not see the idea", async () => {
    const author = await makePerson(database);
    const oneWay = await makeIdea(database, author, await makeBoard(database, "one_way"));
    const hidden = await makeIdea(database, author, await makeBoard(database), {
      ...{ hidden_at: 1, hidden_reason: "spam-canary", listed: 0 },
    });
    const other = await makePerson(database);
    for (const viewer of [visitor, other]) {
      for (const idea of [oneWay, hidden]) {
        await expect(load(viewer, idea.id)).rejects.toBeInstanceOf(NotFound);
      }
    }
    expect((await load(author, hidden.id)).idea.hiddenReason).toBe("spam-canary");
    expect((await load(author, oneWay.id)).idea.id).toBe(oneWay.id);
  });

  it("offers deleting until others take part, and leaving from then on", async () => {
    const author = await makePerson(database);
    const idea = await makeIdea(database, author, await makeBoard(database));
    expect((await load(author, idea.id)).can).toMatchObject({ delete: true, withdraw: false });
    await say(database, await makePerson(database), idea);
    expect((await load(author, idea.id)).can).toMatchObject({ delete: false, withdraw: true });
    expect((await load(visitor, idea.id)).can).toMatchObject({
      ...{ delete: false, withdraw: false, edit: false, vote: false, comment: true },
    });
  });

  it("forgets the name of an author who left it", async () => {
    const author = await makePerson(database, "member", { name: "Gone Canary", handle: "leftit" });
    const idea = await makeIdea(database, author, await makeBoard(database));
    await database.write((trx) =>
      castVote(trx, author, idea.id, { importance: 3, because: "of the mornings" }),
    );
    await say(database, author, idea);
    await database.write((trx) =>
      trx.updateTable("idea").set({ withdrawn_at: 1 }).where("id", "=", idea.id).execute(),
    );
    const data = await load(await makePerson(database), idea.id);
    expect(JSON.stringify(data)).not.toMatch(/Gone Canary|leftit/);
    expect(data.quotes[0]).toMatchObject({ person: null, because: "of the mornings" });
  });
});
