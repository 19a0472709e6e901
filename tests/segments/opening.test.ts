import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SignedInViewer } from "~/features/people/viewer";
import { createSegment } from "~/features/segments/edit-segment.server";
import { findOpening } from "~/features/segments/opening.queries.server";
import type { Rule } from "~/features/segments/rule";
import { getSegment } from "~/features/segments/segments.queries.server";
import type { Database } from "~db/connect.server";
import { fillCommunity } from "../http/community";
import { makeBoard, makePerson } from "../support/community";
import { startTestServer, type TestServer } from "../support/http";

let server: TestServer;
let database: Database;
let product: SignedInViewer;

beforeAll(async () => {
  server = await startTestServer();
  database = server.services.database;
  await fillCommunity(database);
  product = await makePerson(database, "product");
});
afterAll(() => server.stop());

const speaks = (...values: string[]): Rule => ({
  groups: [[{ field: "language", comparison: "is", not: false, values }]],
});
const kindIs = (value: string): Rule => ({
  groups: [[{ field: "kind", comparison: "is", not: false, values: [value] }]],
});
const makeSegment = (name: string, language: string) =>
  database.write((trx) =>
    createSegment(trx, product, {
      ...{ name, withDemand: false, version: "", rule: speaks(language) },
    }),
  );
const open = (boardId: number, segmentId: number) =>
  database.write((trx) =>
    trx.insertInto("board_segment").values({ board_id: boardId, segment_id: segmentId }).execute(),
  );
const ruleOf = async (id: number) => (await getSegment(database.read, id)).rule;

describe("a new rule of a segment that opens a board", () => {
  it("lets in so many people who did not see it, of the team nobody", async () => {
    const id = await makeSegment("Italian", "it");
    const board = await makeBoard(database, "segments");
    await makePerson(database, "member", { language: "it" });
    await makePerson(database, "member", { language: "es" });
    await makePerson(database, "rep", { language: "es" });
    const ask = async (rule: Rule) =>
      findOpening(database.read, await getSegment(database.read, id), rule);
    expect(await ask(speaks("it", "es"))).toBeNull();
    await open(board.id, id);
    expect(await ask(speaks("it"))).toBeNull();
    expect(await ask(kindIs("partner"))).toBeNull();
    const opening = await ask(speaks("it", "es"));
    expect(opening).toMatchObject({ people: 1, boards: [{ id: board.id, name: board.name }] });
    expect((await ask(speaks("es")))?.key).not.toBe(opening?.key);
    await open(board.id, await makeSegment("Spanish", "es"));
    expect(await ask(speaks("it", "es"))).toBeNull();
  });

  it("is kept once that was agreed to, for this rule alone", async () => {
    const id = await makeSegment("Czech", "cs");
    const { id: boardId } = await makeBoard(database, "segments", { name: "The cellar" });
    await open(boardId, id);
    await makePerson(database, "member", { language: "fr" });
    const browser = await server.browserOf(product.id);
    const save = (language: string, opening: string) =>
      browser.post(`/segments/${id}/edit`, {
        ...{ name: "Czech", act: "save", g0_there: "1", g0c0_field: "language" },
        ...{ g0c0_op: "is", g0c0_value: language, opening },
      });
    const asked = await save("fr", "");
    expect(asked.status).toBe(422);
    expect(asked.body).toContain("The cellar");
    expect(await ruleOf(id)).toEqual(speaks("cs"));
    const key = /name="opening"[^>]*value="(\w+)"/.exec(asked.body)?.[1] ?? "";
    expect((await save("en", key)).status).toBe(303);
    expect((await save("fr", "1234")).status).toBe(422);
    expect((await save("fr", key)).status).toBe(303);
    expect(await ruleOf(id)).toEqual(speaks("fr"));
  });
});
