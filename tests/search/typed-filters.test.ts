import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { readTyped } from "~/features/ideas/read-typed.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { explainQueries } from "../support/explain";
import { countQueries } from "../support/query-counter";

const DAY = 86_400_000;

let database: Database;
let anna: Viewer & { id: number };
let members: Awaited<ReturnType<typeof makeBoard>>;

beforeAll(async () => {
  database = await openTestDatabase();
  anna = await makePerson(database, "member", { name: "Anna Krüger", handle: "anna-kruger" });
  await makePerson(database, "member", { name: "花子", handle: "member" });
  const ben = await makePerson(database, "member", { name: "Ben", handle: "ben" });
  const board = await makeBoard(database, "public", { slug: "machines", name: "Große Maschinen" });
  members = await makeBoard(database, "members", { slug: "inner", name: "Inner circle" });
  const planned = await database.read
    .selectFrom("status")
    .selectAll()
    .where("status_key", "=", "planned")
    .executeTakeFirstOrThrow();
  const asPlanned = { status_id: planned.id, status_group: planned.status_group };
  await post(anna, board, { title: "Steam for two cups", ...asPlanned, top_count: 11 });
  await post(anna, board, { title: "Steam that stays", created_at: Date.UTC(2024, 0, 31) });
  await post(anna, board, { title: "Steam nobody owns", withdrawn_at: now() });
  await post(ben, board, { title: "Steam by night", first_answered_at: now(), top_count: 10 });
  await post(ben, members, { title: "Steam among us" });
  await database.write(async (trx) => {
    const { id } = await trx
      .insertInto("tag")
      .values({ name: "Mobile Geräte", name_folded: "mobile geräte", created_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    const idea = await trx
      .selectFrom("idea")
      .select("id")
      .where("title", "=", "Steam by night")
      .executeTakeFirstOrThrow();
    await trx.insertInto("idea_tag").values({ idea_id: idea.id, tag_id: id }).execute();
  });
});
afterAll(() => database.close());

async function post(
  author: { id: number },
  board: { id: number },
  values: Partial<NewRow<"idea">>,
) {
  const idea = await makeIdea(database, author, board, { created_at: now() - DAY, ...values });
  await database.write((trx) => indexIdea(trx, idea.id));
}

const list = (q: string, viewer: Viewer = visitor) =>
  listIdeas(database.read, viewer, { ...noFilters, q }, null);

async function titles(q: string, viewer?: Viewer) {
  const { ideas } = await list(q, viewer);
  return ideas.map((idea) => idea.title).sort();
}

describe("a filter that is typed", () => {
  it.each([
    ["steam status:planned", ["Steam for two cups"]],
    ["status:geplant steam", ["Steam for two cups"]],
    ["steam is:accepted", ["Steam for two cups"]],
    ["Steam ist:angenommen", ["Steam for two cups"]],
    ["steam est:acceptée par:anna", ["Steam for two cups"]],
    ['steam étiquette:"mobile geräte" après:2024-02', ["Steam by night"]],
    ["steam by:anna", ["Steam for two cups", "Steam that stays"]],
    ['steam von:"Anna Krüger"', ["Steam for two cups", "Steam that stays"]],
    ["steam by:Ben", ["Steam by night"]],
    ['steam tag:"mobile gerate"', ["Steam by night"]],
    ["steam schlagwort:„Mobile Geräte“", ["Steam by night"]],
    ['steam board:"große maschinen" votes:>10', ["Steam for two cups"]],
    ["steam votes:10", ["Steam by night", "Steam for two cups"]],
    ["steam is:answered", ["Steam by night"]],
    ["steam est:répondue", ["Steam by night"]],
    ["steam es:respondida", ["Steam by night"]],
    ["steam est:sans-réponse", ["Steam for two cups", "Steam nobody owns", "Steam that stays"]],
    ["steam etiqueta:«Mobile Geräte»", ["Steam by night"]],
    ["steam tiene:respuesta", ["Steam by night"]],
    ["steam has:official", []],
    ["steam before:2024-02", ["Steam that stays"]],
    ["steam after:2024-02 by:anna", ["Steam for two cups"]],
    ["by:anna status:planned", ["Steam for two cups"]],
    ["by:anna before:2024", []],
  ])("%s", async (q, expected) => {
    expect(await titles(q)).toEqual(expected);
  });

  it("says what it was understood as, and leaves what it does not know to the words", async () => {
    const { search } = await list("steam by:anna colour:red status:purple");
    expect(search).toMatchObject({
      filters: { q: "steam colour:red status:purple", by: "anna-kruger" },
      typed: [{ text: "by:anna", name: "Anna Krüger" }],
      unknown: ["colour:red", "status:purple"],
    });
  });

  it("knows people whose name no handle can spell", async () => {
    expect((await list("steam by:花子")).search?.typed).toMatchObject([{ name: "花子" }]);
    expect((await list("steam by:太郎")).search?.unknown).toEqual(["by:太郎"]);
  });

  it("names no board that the viewer may not see", async () => {
    expect((await list("steam board:inner")).search?.unknown).toEqual(["board:inner"]);
    expect(await titles("steam board:inner", anna)).toEqual(["Steam among us"]);
  });

  it("takes an address for words", () => {
    expect(readTyped("see https://example.com/by:anna")).toEqual({
      words: "see https://example.com/by:anna",
      ...{ tokens: [], unknown: [] },
    });
  });

  it.each(["von:", 'von:""', "status:' OR 1=1", "tag:*", "votes:>", "after:2026-99", "is:is:open"])(
    "%s is no syntax of anything",
    async (q) => {
      await expect(titles(q)).resolves.toEqual([]);
    },
  );

  it("costs the same number of queries, however many there are", async () => {
    const cost = (q: string) =>
      countQueries(database.read, (db) => listIdeas(db, anna, { ...noFilters, q }, null));
    const one = await cost("steam by:anna status:planned tag:x board:machines literal");
    const many = await cost(
      "steam by:anna by:ben status:planned tag:x tag:y board:machines votes:3",
    );
    expect(many).toBeLessThanOrEqual(one);
    const plans = await explainQueries(database.read, (db) =>
      listIdeas(db, anna, { ...noFilters, q: "by:anna" }, null),
    );
    expect(plans.join("\n")).not.toMatch(/SCAN person/);
  });
});
