import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listContributions } from "~/features/insights/profile.queries.server";
import { countContributions } from "~/features/insights/profile-numbers.queries.server";
import { withdrawIdea } from "~/features/intake/withdraw-idea.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

function comment(ideaId: number, authorId: number, values: Partial<NewRow<"comment">> = {}) {
  return database.write((trx) =>
    trx
      .insertInto("comment")
      .values({
        idea_id: ideaId,
        author_id: authorId,
        body: "A *thought*.",
        body_html: "<p>A thought.</p>",
        created_at: now(),
        ...values,
      })
      .execute(),
  );
}

/** A person who gave something on boards of each kind. */
async function scene() {
  const author = await makePerson(database);
  const open = await makeIdea(database, author, await makeBoard(database));
  const closed = await makeIdea(database, author, await makeBoard(database, "one_way"));
  const members = await makeIdea(database, author, await makeBoard(database, "members"));
  for (const idea of [open, closed, members]) {
    await database.write((trx) => castVote(trx, author, idea.id, { importance: 1, because: "" }));
    await comment(idea.id, author.id, { helpful_count: 1 });
  }
  return { author, open, closed, members };
}

describe("a profile", () => {
  it("counts and lists only what the reader may see", async () => {
    const { author } = await scene();
    const other = await makePerson(database);
    const rep = await makePerson(database, "rep");
    for (const [reader, seen] of [
      [visitor, 1],
      [other, 2],
      [rep, 3],
      [author, 3],
    ] as const) {
      const numbers = await countContributions(database.read, reader, author.id);
      expect(numbers).toMatchObject({ ideas: seen, votes: seen, comments: seen, helpful: seen });
      const list = await listContributions(database.read, reader, author.id);
      expect(list).toHaveLength(2 * seen);
    }
  });

  it("leads nobody to the author of an idea who withdrew from it", async () => {
    const { author, open } = await scene();
    const rep = await makePerson(database, "rep");
    await database.write((trx) => castVote(trx, rep, open.id, { importance: 1, because: "" }));
    await database.write((trx) => withdrawIdea(trx, author, open.id));
    await database.write((trx) => castVote(trx, author, open.id, { importance: 1, because: "" }));
    expect(await countContributions(database.read, visitor, author.id)).toMatchObject({
      ...{ ideas: 0, votes: 0, comments: 0, helpful: 0 },
    });
    expect(await listContributions(database.read, visitor, author.id)).toEqual([]);
  });

  it("says what came of it", async () => {
    const { author, open } = await scene();
    const delivered = await database.read
      .selectFrom("status")
      .select(["id", "status_group"])
      .where("status_key", "=", "delivered")
      .executeTakeFirstOrThrow();
    await database.write(async (trx) => {
      await trx
        .updateTable("idea")
        .set({ status_id: delivered.id, status_group: delivered.status_group })
        .where("id", "=", open.id)
        .execute();
      const at = now();
      const item = await trx
        .insertInto("roadmap_item")
        .values({
          title: "An item",
          horizon: "delivered",
          published_at: at,
          created_at: at,
          updated_at: at,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("roadmap_item_idea")
        .values({ roadmap_item_id: item.id, idea_id: open.id, created_at: at })
        .execute();
    });
    const numbers = await countContributions(database.read, visitor, author.id);
    expect(numbers).toMatchObject({ delivered: 1, items: 1, accepted: 0 });
  });

  it("keeps internal notes, deleted and hidden comments, hidden and withdrawn ideas to itself", async () => {
    const author = await makePerson(database, "rep");
    const board = await makeBoard(database);
    const idea = await makeIdea(database, await makePerson(database), board);
    await comment(idea.id, author.id, { internal: 1 });
    await comment(idea.id, author.id, { deleted_at: 1 });
    await comment(idea.id, author.id, { hidden_at: 1 });
    await makeIdea(database, author, board, { hidden_at: 1, listed: 0 });
    await makeIdea(database, author, board, { withdrawn_at: 1 });
    const admin = await makePerson(database, "admin");
    expect(await listContributions(database.read, admin, author.id)).toEqual([]);
    expect(await countContributions(database.read, admin, author.id)).toMatchObject({
      ideas: 0,
      comments: 0,
    });
  });

  it("shows comments without their markup", async () => {
    const { author } = await scene();
    const list = await listContributions(database.read, author, author.id);
    expect(list.find((each) => each.key.startsWith("comment"))?.excerpt).toBe("A thought.");
  });
});
