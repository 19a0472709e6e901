import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countQueues } from "~/features/desk/count-queues.queries.server";
import { listQueue } from "~/features/desk/list-queue.queries.server";
import { readMoment } from "~/features/desk/load-desk.server";
import { deskPath, noFilters as noDeskFilters, parseDesk } from "~/features/desk/queue";
import { ideaListUrl, noFilters, readIdeaFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { loadSegmentDemand } from "~/features/sales/segment-demand.queries.server";
import { createSegment, retireSegment } from "~/features/segments/edit-segment.server";
import type { Database } from "~db/connect.server";
import { vote } from "../notifications/scene";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";

let database: Database;
let product: SignedInViewer;
let german: SignedInViewer;
let french: SignedInViewer;
let segment: number;
/** Posted by somebody of the segment, voted for by them, and neither. */
let [posted, voted, other] = [0, 0, 0];

beforeAll(async () => {
  database = await openTestDatabase();
  product = await makePerson(database, "product");
  german = await makePerson(database, "member", { language: "de" });
  french = await makePerson(database, "member", { language: "fr" });
  const board = await makeBoard(database);
  const post = async (author: { id: number }, title: string) => {
    const { id } = await makeIdea(database, author, board, { title });
    await database.write((trx) => indexIdea(trx, id));
    return id;
  };
  posted = await post(german, "Quiet burrs");
  voted = await post(french, "Quiet pumps");
  other = await post(french, "Quiet steam");
  await vote(database, german, voted);
  await vote(database, french, voted);
  segment = await database.write((trx) =>
    createSegment(trx, product, {
      ...{ name: "Speak German", withDemand: true, version: "" },
      rule: { groups: [[{ field: "language", comparison: "is", not: false, values: ["de"] }]] },
    }),
  );
});
afterAll(() => database.close());

const list = async (viewer: Viewer, more: object = {}) => {
  const filters = { ...noFilters, segment, ...more };
  const { ideas, total } = await listIdeas(database.read, viewer, filters, null);
  expect(total.count).toBe(ideas.length);
  return ideas.map((idea) => idea.id).sort((left, right) => left - right);
};

describe("a list of ideas", () => {
  it("shows staff what somebody of a segment posted or voted for", async () => {
    expect(await list(product)).toEqual([posted, voted]);
    expect(await list(product, { q: "quiet" })).toEqual([posted, voted]);
  });

  it("shows the same where the segment has very many people", async () => {
    const before = await list(product);
    await database.write(async (trx) => {
      await sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < 2100)
        insert into person (handle, handle_folded, name, language, created_at)
        select 'many' || n.i, 'many' || n.i, 'Many', 'de', 1 from n`.execute(trx);
    });
    expect(await list(product)).toEqual(before);
    await database.write((trx) =>
      trx.deleteFrom("person").where("handle", "like", "many%").execute(),
    );
  });

  it("shows members nothing by it", async () => {
    expect(await list(german)).toEqual([]);
  });

  it("takes two queries more for it", async () => {
    const cost = (asked: number | null) =>
      countQueries(database.read, (db) =>
        listIdeas(db, product, { ...noFilters, tag: 99, segment: asked }, null),
      );
    expect(await cost(segment)).toBe((await cost(null)) + 2);
  });

  it("is found by the segment's name in the search, by staff", async () => {
    const typed = { ...noFilters, q: 'segment:"speak german"' };
    const found = await listIdeas(database.read, product, typed, null);
    expect(found.ideas.map((idea) => idea.id).sort()).toEqual([posted, voted]);
    expect((await listIdeas(database.read, german, typed, null)).search?.unknown).toHaveLength(1);
  });

  it("keeps it in its address", () => {
    const url = ideaListUrl({ ...noFilters, segment });
    expect(url).toBe(`/ideas?segment=${segment}`);
    expect(readIdeaFilters(new URLSearchParams(url.split("?")[1])).segment).toBe(segment);
  });
});

describe("the desk", () => {
  it("narrows its queues to a segment, and counts them so", async () => {
    const filters = { ...noDeskFilters, segment };
    const moment = await readMoment(database.read, product, { timeZone: "UTC" } as never, filters);
    const place = { queue: "open" as const, filters, after: null, idea: null };
    const rows = await listQueue(database.read, place, moment, 30);
    expect(rows.map((row) => row.id).sort()).toEqual([posted, voted]);
    expect((await countQueues(database.read, filters, moment)).open).toBe(2);
  });

  it("keeps it in the address, which a saved view is made of", () => {
    const place = parseDesk(new URLSearchParams(`queue=open&segment=${segment}`));
    expect(place.filters.segment).toBe(segment);
    expect(deskPath(place)).toBe(`/desk?queue=open&segment=${segment}`);
  });
});

describe("the demand of an idea", () => {
  it("counts the voters of each segment that is shown with it, and their accounts", async () => {
    const account = await database.write((trx) =>
      trx
        .insertInto("account")
        .values({ name: "Kontor", name_folded: "kontor", created_at: 1 })
        .returning("id")
        .executeTakeFirstOrThrow(),
    );
    await database.write((trx) =>
      trx
        .updateTable("vote")
        .set({ account_id: account.id })
        .where("person_id", "=", german.id)
        .execute(),
    );
    await vote(database, product, voted);
    const demand = (ideaId: number) => loadSegmentDemand(database.read, ideaId);
    const shown = { id: segment, name: "Speak German" };
    expect(await demand(voted)).toEqual([{ ...shown, people: 1, accounts: 1 }]);
    expect(await demand(other)).toEqual([{ ...shown, people: 0, accounts: 0 }]);
    expect(await countQueries(database.read, (db) => loadSegmentDemand(db, voted))).toBe(2);
  });

  it("tells nothing of a retired segment", async () => {
    await database.write((trx) => retireSegment(trx, product, segment));
    expect(await loadSegmentDemand(database.read, voted)).toEqual([]);
  });
});
