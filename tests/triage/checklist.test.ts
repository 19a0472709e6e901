import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/features/people/viewer";
import { addItem } from "~/features/triage/checklist/add-item.server";
import { finishItem, removeItem, reopenItem } from "~/features/triage/checklist/change-item.server";
import { CHECKLIST_MAX, countDone } from "~/features/triage/checklist/checklist";
import { loadChecklist } from "~/features/triage/checklist/checklist.queries.server";
import { Forbidden, Invalid, MovedTo, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { mergeScene } from "../merges/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { triageScene } from "./scene";

let database: Database;
let rep: Viewer & { id: number };
let mara: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  rep = await makePerson(database, "rep", { name: "Rita Reyes" });
  mara = await makePerson(database, "product", { name: "Mara Voss" });
});
afterAll(() => database.close());

const add = (viewer: Viewer, ideaId: number, body: string) =>
  database.write((trx) => addItem(trx, viewer, ideaId, body));
const read = (ideaId: number, viewer: Viewer = rep) => loadChecklist(database.read, viewer, ideaId);

async function act(
  doIt: typeof finishItem,
  viewer: Viewer,
  { ideaId, id }: { ideaId: number; id: number },
): Promise<void> {
  await database.write((trx) => doIt(trx, viewer, ideaId, id));
}

async function firstOf(ideaId: number) {
  const [item] = (await read(ideaId)).own;
  if (!item) throw new Error("The checklist is empty.");
  return item;
}

describe("a checklist", () => {
  it("keeps the order of entry, and says who did what and when", async () => {
    const { idea, activity } = await triageScene(database);
    await add(rep, idea.id, "Ask the people of the roastery");
    await add(rep, idea.id, "Ask the people of the roastery");
    await add(mara, idea.id, "Measure the cups");
    const item = await firstOf(idea.id);
    for (let time = 0; time < 2; time++) await act(finishItem, mara, item);
    const list = await read(idea.id);
    expect(list.own).toMatchObject([
      { body: "Ask the people of the roastery", author: "Rita Reyes", done: { by: "Mara Voss" } },
      { body: "Measure the cups", author: "Mara Voss", done: null },
    ]);
    expect(countDone(list)).toEqual({ done: 1, count: 2 });
    for (let time = 0; time < 2; time++) await act(reopenItem, rep, item);
    expect((await firstOf(idea.id)).done).toBeNull();
    for (let time = 0; time < 2; time++) await act(removeItem, rep, item);
    expect((await read(idea.id)).own.map(({ body }) => body)).toEqual(["Measure the cups"]);
    const acts = (await activity()).map(({ verb, staff_only, details }) => [
      ...[verb, staff_only, details],
    ]);
    expect(acts).toEqual(
      ["added", "added", "finished", "reopened", "removed"].map((what) => [
        ...[`checklist_item.${what}`, 1, "{}"],
      ]),
    );
  });

  it("is for staff alone, of whom each works with it on what they see", async () => {
    const { author, idea } = await triageScene(database, { access: "one_way" });
    await add(rep, idea.id, "Look at it");
    const item = await firstOf(idea.id);
    const stranger = await makePerson(database);
    for (const [viewer, refusal] of [
      [visitor, NotFound],
      [stranger, NotFound],
      [author, Forbidden],
    ] as const) {
      await expect(add(viewer, idea.id, "x")).rejects.toThrow(refusal);
      for (const doIt of [finishItem, reopenItem, removeItem]) {
        await expect(act(doIt, viewer, item)).rejects.toThrow(refusal);
      }
      expect(await read(idea.id, viewer)).toEqual({ own: [], merged: [] });
    }
    const open = await triageScene(database);
    await expect(add(visitor, open.idea.id, "x")).rejects.toThrow(SignInNeeded);
    const hidden = await triageScene(database, { idea: { hidden_at: 1, listed: 0 } });
    await add(mara, hidden.idea.id, "x");
    await expect(add(rep, hidden.idea.id, "y")).rejects.toThrow(NotFound);
    expect(await read(hidden.idea.id, rep)).toEqual({ own: [], merged: [] });
    await expect(act(finishItem, rep, { ...item, ideaId: open.idea.id })).rejects.toThrow(NotFound);
  });

  it("has an end", async () => {
    const { idea } = await triageScene(database);
    const rows = Array.from({ length: CHECKLIST_MAX }, (_, at) => ({
      ...{ idea_id: idea.id, body: `Thing ${at}`, author_id: rep.id, created_at: 1 },
    }));
    await database.write((trx) => trx.insertInto("checklist_item").values(rows).execute());
    await expect(add(rep, idea.id, "One more")).rejects.toThrow(Invalid);
    await act(removeItem, rep, await firstOf(idea.id));
    await add(rep, idea.id, "One more");
    expect((await read(idea.id)).own.at(-1)?.body).toBe("One more");
  });

  it("stays with its idea through a merge, and shows with the canonical one meanwhile", async () => {
    const { canonical, twin, merge, unmerge } = await mergeScene(database);
    await add(rep, canonical.id, "Of the canonical idea");
    await add(rep, twin.id, "Of the twin");
    const before = [await read(canonical.id), await read(twin.id)];
    await merge(canonical, [twin.id]);
    const joined = await read(canonical.id);
    expect(joined.own.map(({ body }) => body)).toEqual(["Of the canonical idea"]);
    expect(joined.merged).toMatchObject([{ ideaId: twin.id, items: [{ body: "Of the twin" }] }]);
    expect(countDone(joined)).toEqual({ done: 0, count: 2 });
    const item = joined.merged[0]?.items[0] ?? { ideaId: 0, id: 0 };
    await act(finishItem, mara, item);
    expect(countDone(await read(canonical.id)).done).toBe(1);
    await act(reopenItem, mara, item);
    await expect(add(rep, twin.id, "Too late")).rejects.toThrow(MovedTo);
    await unmerge(twin);
    expect([await read(canonical.id), await read(twin.id)]).toEqual(before);
  });

  it("goes with an idea that is deleted", async () => {
    const { idea } = await triageScene(database);
    await add(rep, idea.id, "Look at it");
    await database.write((trx) => trx.deleteFrom("idea").where("id", "=", idea.id).execute());
    expect(await read(idea.id)).toEqual({ own: [], merged: [] });
  });
});
