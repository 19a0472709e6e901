import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isFollowing } from "~/features/ideas/follow.server";
import { listStory } from "~/features/ideas/idea-story.queries.server";
import { loadBoard } from "~/features/roadmap/board.queries.server";
import { loadItemPage } from "~/features/roadmap/item-page.queries.server";
import { moveItem } from "~/features/roadmap/move-item.server";
import { promoteIdeas } from "~/features/roadmap/promote-ideas.server";
import { publishItem, unpublishItem } from "~/features/roadmap/publish-item.server";
import { Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { ideasOn, verbsOf } from "./scene";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const filter = { boardId: null, tagId: null, allDelivered: true };

/** An item of one idea that staff alone see. */
async function makeSecret() {
  const { ids } = await ideasOn(database, 1);
  const mara = await makePerson(database, "product");
  const target = {
    title: "A quiet plan",
    summary: "",
    horizon: "next",
    reason: "We know.",
  } as const;
  const id = await database.write((trx) =>
    promoteIdeas(trx, mara, ids, {
      ...target,
      title: `${target.title} ${ids[0]}`,
      unpublished: true,
    }),
  );
  return { id, ideaId: ids[0] ?? 0, mara, member: await makePerson(database) };
}

const plannedIn = async (viewer: typeof visitor, ideaId: number) =>
  (await listStory(database.read, viewer, ideaId)).filter(({ item }) => item !== null).length;

const shownOn = async (viewer: typeof visitor, id: number) => {
  const { columns, unpublished } = await loadBoard(database.read, viewer, filter);
  const has = (items: readonly { id: number }[]) => items.some((item) => item.id === id);
  return { columns: columns.some(({ items }) => has(items)), unpublished: has(unpublished) };
};

describe("an item for the team alone", () => {
  it("is seen by staff, and by nobody else", async () => {
    const { id, ideaId, mara, member } = await makeSecret();
    expect(await shownOn(mara, id)).toEqual({ columns: false, unpublished: true });
    expect(await plannedIn(mara, ideaId)).toBe(1);
    for (const viewer of [visitor, member]) {
      await expect(loadItemPage(database.read, viewer, id)).rejects.toBeInstanceOf(NotFound);
      expect(await shownOn(viewer, id)).toEqual({ columns: false, unpublished: false });
      expect(await plannedIn(viewer, ideaId)).toBe(0);
    }
  });

  it("is not delivered before everybody knows of it", async () => {
    const { id, mara } = await makeSecret();
    const input = { horizon: "delivered", afterId: null, why: "It is done." } as const;
    const attempt = database.write((trx) => moveItem(trx, mara, id, input));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });
});

describe("publishing", () => {
  it("shows the item and tells of its ideas, once", async () => {
    const { id, ideaId, mara, member } = await makeSecret();
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => publishItem(trx, mara, id));
    }
    expect(await shownOn(member, id)).toEqual({ columns: true, unpublished: false });
    expect(await plannedIn(member, ideaId)).toBe(1);
    const { history } = await loadItemPage(database.read, member, id);
    expect(history.map(({ verb }) => verb)).toEqual(["roadmap_item.published"]);
    expect(await verbsOf(database, id)).toEqual([
      "roadmap_item.created",
      "idea.promoted",
      "roadmap_item.published",
      "idea.planned",
    ]);
  });

  it("can be taken back, with all that was told", async () => {
    const { id, ideaId, mara, member } = await makeSecret();
    await database.write((trx) => publishItem(trx, mara, id));
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => unpublishItem(trx, mara, id));
    }
    expect(await shownOn(member, id)).toEqual({ columns: false, unpublished: false });
    expect(await plannedIn(member, ideaId)).toBe(0);
    expect(await isFollowing(database.read, member, { kind: "roadmap_item", id })).toBe(false);
  });

  it("is not taken back of what is delivered", async () => {
    const { id, mara } = await makeSecret();
    await database.write((trx) => publishItem(trx, mara, id));
    const input = { horizon: "delivered", afterId: null, why: "It is done." } as const;
    await database.write((trx) => moveItem(trx, mara, id, input));
    const attempt = database.write((trx) => unpublishItem(trx, mara, id));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });

  it("is for product and admins", async () => {
    const { id, member } = await makeSecret();
    const attempt = (viewer: typeof visitor) =>
      database.write((trx) => publishItem(trx, viewer, id));
    await expect(attempt(visitor)).rejects.toBeInstanceOf(NotFound);
    await expect(attempt(member)).rejects.toBeInstanceOf(NotFound);
    await expect(attempt(await makePerson(database, "rep"))).rejects.toBeInstanceOf(Forbidden);
    const admin = await makePerson(database, "admin");
    await database.write((trx) => publishItem(trx, admin, id));
    await expect(attempt(visitor)).rejects.toBeInstanceOf(SignInNeeded);
  });
});
