import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getEntry } from "~/features/changelog/entries.queries.server";
import { publishEntry } from "~/features/changelog/publish-entry.server";
import { listMoves } from "~/features/roadmap/item-history.queries.server";
import { getItemState } from "~/features/roadmap/item-state.queries.server";
import { deliverItem } from "~/features/triage/delivery/deliver-item.server";
import { listDeliveryIdeas } from "~/features/triage/delivery/delivery-ideas.queries.server";
import { undoDelivery } from "~/features/triage/delivery/undo-delivery.server";
import { MINUTE, setClock } from "~/platform/clock";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { setStatus, statusId, vote } from "../notifications/scene";
import { runJobs, toldTo } from "../notifications/telling";
import { ideasOn, makeItem } from "../roadmap/scene";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let delivered: number;

beforeAll(async () => {
  database = await openTestDatabase();
  delivered = await statusId(database, "delivered");
});
afterAll(() => database.close());

const NOTE = "It is in every machine from today on.";
const entry = { title: "Cups that stay warm", forWhom: "Everybody", body: "", bodyHtml: "" };
const input = () => ({ statusId: delivered, note: NOTE, noteHtml: `<p>${NOTE}</p>`, entry });

const deliver = (itemId: number, viewer: Parameters<typeof deliverItem>[1], more = {}) =>
  database.write((trx) => deliverItem(trx, viewer, itemId, { ...input(), ...more }));

async function statusesOf(ids: readonly number[]) {
  const rows = await database.read
    .selectFrom("idea")
    .innerJoin("status", "status.id", "idea.status_id")
    .select("status.status_key")
    .where("idea.id", "in", ids)
    .orderBy("idea.id")
    .execute();
  return rows.map((row) => row.status_key);
}

async function scene() {
  const mara = await makePerson(database, "product");
  const { ids, ideas } = await ideasOn(database, 3);
  const { id } = await makeItem(database, ids);
  return { mara, ids, ideas, id };
}

describe("delivering an item", () => {
  it("delivers its open ideas with one note, and drafts what the changelog says", async () => {
    const { mara, ids, id } = await scene();
    await setStatus(database, mara, ids[2] ?? 0, "declined");
    const before = await listDeliveryIdeas(database.read, mara, id, delivered);
    expect(before.map(({ left }) => left).sort()).toEqual(["closed", null, null]);
    const entryId = (await deliver(id, mara)) ?? 0;
    expect(await statusesOf(ids)).toEqual(["delivered", "delivered", "declined"]);
    expect((await getItemState(database.read, mara, id)).horizon).toBe("delivered");
    const draft = await getEntry(database.read, mara, entryId);
    expect(draft).toMatchObject({ title: entry.title, publishedAt: null, item: { id } });
    expect(draft.ideas).toHaveLength(3);
    await expect(getEntry(database.read, visitor, entryId)).rejects.toBeInstanceOf(NotFound);
  });

  it("happens once, however often its form is sent", async () => {
    const { mara, ids, id } = await scene();
    const first = await deliver(id, mara);
    expect(await deliver(id, mara, { note: "Other words for the same thing." })).toBe(first);
    const changes = await database.read
      .selectFrom("status_change")
      .select("id")
      .where("idea_id", "in", ids)
      .execute();
    expect(changes).toHaveLength(3);
  });

  it("tells each person once, whatever ties them to it, and of the entry without a second mail", async () => {
    const { mara, ids, id, ideas } = await scene();
    const voter = await makePerson(database);
    for (const ideaId of ids) await vote(database, voter, ideaId);
    await runJobs(database);
    const entryId = (await deliver(id, mara)) ?? 0;
    await runJobs(database);
    await database.write((trx) => publishEntry(trx, mara, entryId));
    await runJobs(database);
    const author = { id: ideas[0]?.author_id ?? 0 };
    for (const person of [voter, author]) {
      const { inbox, mails } = await toldTo(database, person);
      const ofDelivery = ["delivered", "item_delivered", "published"];
      expect(inbox.filter((kind) => ofDelivery.includes(kind))).toEqual([
        "item_delivered",
        "published",
      ]);
      const sent = mails.filter(({ kind }) => ofDelivery.includes(kind));
      expect(sent.map(({ kind }) => kind)).toEqual(["item_delivered"]);
      expect(sent[0]?.body_text).toContain(NOTE);
    }
  });

  it("needs product, a delivered status, and an item that members see", async () => {
    const { mara, id } = await scene();
    await expect(deliver(id, await makePerson(database, "rep"))).rejects.toBeInstanceOf(Forbidden);
    await expect(deliver(id, visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(deliver(id, mara, { statusId: delivered + 1 })).rejects.toBeInstanceOf(Invalid);
    await database.write((trx) =>
      trx.updateTable("roadmap_item").set({ published_at: null }).where("id", "=", id).execute(),
    );
    await expect(deliver(id, mara)).rejects.toBeInstanceOf(Invalid);
  });
});

describe("a delivery that is taken back", () => {
  it("leaves everything as it was, and nobody hears of it", async () => {
    const { mara, ids, id, ideas } = await scene();
    await runJobs(database);
    const entryId = (await deliver(id, mara)) ?? 0;
    for (let time = 0; time < 2; time++) await undoDelivery(database, mara, id);
    expect(await statusesOf(ids)).toEqual(["new", "new", "new"]);
    expect((await getItemState(database.read, mara, id)).horizon).toBe("later");
    const moves = await listMoves(database.read, visitor, { boardId: null });
    expect(moves.filter(({ path }) => path.startsWith(`/roadmap/${id}-`))).toEqual([]);
    await expect(getEntry(database.read, mara, entryId)).rejects.toBeInstanceOf(NotFound);
    await runJobs(database);
    const { inbox } = await toldTo(database, { id: ideas[0]?.author_id ?? 0 });
    expect(inbox).not.toContain("item_delivered");
    expect(inbox).not.toContain("delivered");
  });

  it("is not so after ten minutes, nor once the entry is out, nor for a rep", async () => {
    const { mara, id } = await scene();
    const entryId = (await deliver(id, mara)) ?? 0;
    const rep = await makePerson(database, "rep");
    await expect(undoDelivery(database, rep, id)).rejects.toBeInstanceOf(Forbidden);
    const restore = setClock(() => Date.now() + 11 * MINUTE);
    await expect(undoDelivery(database, mara, id).finally(restore)).rejects.toBeInstanceOf(
      Conflict,
    );
    await database.write((trx) => publishEntry(trx, mara, entryId));
    await expect(undoDelivery(database, mara, id)).rejects.toBeInstanceOf(Conflict);
  });
});
