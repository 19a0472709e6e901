import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateCommunity } from "~/features/community/community.queries.server";
import { usualRoadmap } from "~/features/community/roadmap-rules";
import { loadBoard } from "~/features/roadmap/board.queries.server";
import { editFacts, factFields } from "~/features/roadmap/edit-facts.server";
import { type ItemFactsInput, quartersFrom } from "~/features/roadmap/item-estimate";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { now } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { ideasOn, makeItem } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const facts: ItemFactsInput = {
  internalName: "Project Heron",
  cost: "M",
  confidence: 60,
  target: quartersFrom(now())[1] ?? null,
  trackerUrl: "https://tracker.example/heron",
  boardIds: [],
  tagIds: [],
  why: "",
};

async function makeOwn() {
  const { ids } = await ideasOn(database, 1);
  const { id } = await makeItem(database, ids);
  const mara = await makePerson(database, "product");
  const edit = (input: Partial<ItemFactsInput>, viewer = mara, version = "") =>
    database.write((trx) => editFacts(trx, viewer, id, { ...facts, ...input }, version));
  return { id, mara, edit };
}

const decisionsOf = (id: number) =>
  database.read
    .selectFrom("decision")
    .select(["kind", "from_value", "to_value", "why"])
    .where("roadmap_item_id", "=", id)
    .orderBy("id")
    .execute();

describe("the facts of an item", () => {
  it("are on its page, the internal name and the tracker for staff alone", async () => {
    const { id, mara, edit } = await makeOwn();
    await edit({});
    const forStaff = await loadItemPage(database.read, mara, id);
    expect(forStaff).toMatchObject({
      cost: { band: "M", weeks: usualRoadmap.weeks.M },
      confidence: 60,
      target: facts.target,
      internalName: "Project Heron",
      tracker: facts.trackerUrl,
    });
    const member = await makePerson(database);
    for (const viewer of [visitor, member]) {
      const page = await loadItemPage(database.read, viewer, id);
      expect(page).toMatchObject({ cost: { band: "M" }, confidence: 60 });
      expect(JSON.stringify(page)).not.toMatch(/Heron|heron/);
    }
    const { columns } = await loadBoard(database.read, visitor, {
      ...{ boardId: null, tagId: null, allDelivered: true },
    });
    expect(JSON.stringify(columns)).not.toContain("Heron");
  });

  it("show the tracker to whom the community shows it", async () => {
    const { id, edit } = await makeOwn();
    await edit({});
    const member = await makePerson(database);
    const seenBy = async (viewer: typeof visitor) =>
      (await loadItemPage(database.read, viewer, id)).tracker !== "";
    for (const [tracker, seen] of [
      ["members", [false, true]],
      ["everyone", [true, true]],
      ["staff", [false, false]],
    ] as const) {
      const roadmap = { ...usualRoadmap, tracker };
      await database.write((trx) => updateCommunity(trx, { roadmap }));
      expect([await seenBy(visitor), await seenBy(member)]).toEqual(seen);
    }
  });

  it("ask why cost and confidence change, and log it; a first estimate needs no reason", async () => {
    const { id, edit } = await makeOwn();
    await edit({});
    await expect(edit({ cost: "L" })).rejects.toBeInstanceOf(Invalid);
    const why = "The display needs a new part.";
    for (let time = 0; time < 2; time++) await edit({ cost: "L", confidence: 40, why });
    expect(await decisionsOf(id)).toEqual([
      { kind: "cost", from_value: null, to_value: "M", why: "" },
      { kind: "confidence", from_value: null, to_value: "60", why: "" },
      { kind: "cost", from_value: "M", to_value: "L", why },
      { kind: "confidence", from_value: "60", to_value: "40", why },
    ]);
  });

  it("put the item on boards of its own, where the filter finds it", async () => {
    const { id, edit } = await makeOwn();
    const board = await makeBoard(database);
    await edit({ boardIds: [board.id] });
    const { columns } = await loadBoard(database.read, visitor, {
      ...{ boardId: board.id, tagId: null, allDelivered: true },
    });
    expect(columns.flatMap(({ items }) => items.map((item) => item.id))).toEqual([id]);
  });

  it("take no board, tag or quarter that is not to be had", async () => {
    const { edit } = await makeOwn();
    for (const wrong of [{ boardIds: [9e8] }, { tagIds: [9e8] }, { target: "2019-Q1" }]) {
      await expect(edit(wrong)).rejects.toBeInstanceOf(Invalid);
    }
  });

  it("are not written over what somebody else wrote meanwhile", async () => {
    const { id, mara, edit } = await makeOwn();
    const began = await factFields(
      database.read,
      mara,
      await getItemState(database.read, mara, id),
    );
    await edit({});
    const late = edit({ internalName: "Another" }, mara, fieldVersion(began));
    await expect(late).rejects.toBeInstanceOf(Conflict);
  });

  it("are changed by product and admins", async () => {
    const { edit } = await makeOwn();
    await expect(edit({}, visitor as never)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(edit({}, await makePerson(database))).rejects.toBeInstanceOf(Forbidden);
    await expect(edit({}, await makePerson(database, "rep"))).rejects.toBeInstanceOf(Forbidden);
    await edit({}, await makePerson(database, "admin"));
  });
});
