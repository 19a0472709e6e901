import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IdeaFilters, noFilters } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import type { Viewer } from "~/features/people/viewer";
import { now } from "~/platform/clock";
import type { Database } from "~db/connect.server";
import type { BoardAccess, NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
const viewers = new Map<string, Viewer>([["visitor", visitor]]);
const boards = new Map<BoardAccess, Awaited<ReturnType<typeof makeBoard>>>();
const ids = new Map<string, number>();

beforeAll(async () => {
  database = await openTestDatabase();
  const author = await makePerson(database);
  viewers.set("author", author);
  viewers.set("member", await makePerson(database));
  for (const role of ["rep", "product", "admin"] as const) {
    viewers.set(role, await makePerson(database, role));
  }
  for (const access of ["public", "members", "one_way"] as const) {
    const board = await makeBoard(database, access);
    boards.set(access, board);
    ids.set(access, (await makeIdea(database, author, board)).id);
  }
  const open = boards.get("public") as { id: number };
  const make = async (name: string, values: Partial<NewRow<"idea">>) =>
    ids.set(name, (await makeIdea(database, author, open, values)).id);
  await make("hidden", { listed: 0, hidden_at: now() });
  await make("answered", { answered_at: now(), first_answered_at: now() });
  await make("declined", await statusValues("declined"));
  await make("withdrawn", { withdrawn_at: now() });
  await database.write(async (trx) => {
    const { id } = await trx
      .insertInto("tag")
      .values({ name: "Steam", name_folded: "steam", created_at: now() })
      .returning("id")
      .executeTakeFirstOrThrow();
    ids.set("tag", id);
    await trx
      .insertInto("idea_tag")
      .values({ idea_id: ids.get("public") ?? 0, tag_id: id })
      .execute();
    const follow = { person_id: viewers.get("member")?.id ?? 0, subject_kind: "idea" } as const;
    await trx
      .insertInto("follow")
      .values([
        { ...follow, subject_id: ids.get("answered") ?? 0, reason: "chosen", created_at: now() },
        {
          ...{ ...follow, subject_id: ids.get("declined") ?? 0, reason: "voter" },
          ...{ created_at: now(), stopped_at: now() },
        },
      ])
      .execute();
  });
});
afterAll(() => database.close());

async function statusValues(key: string): Promise<Partial<NewRow<"idea">>> {
  const status = await database.read
    .selectFrom("status")
    .selectAll()
    .where("status_key", "=", key)
    .executeTakeFirstOrThrow();
  return { status_id: status.id, status_group: status.status_group };
}

async function listed(who: string, filters: Partial<IdeaFilters> = {}) {
  const viewer = viewers.get(who) ?? visitor;
  const page = await listIdeas(database.read, viewer, { ...noFilters, ...filters }, null);
  const names = [...ids].filter(([, id]) => page.ideas.some((idea) => idea.id === id));
  return { names: names.map(([name]) => name).filter((name) => name !== "tag"), page };
}

const onPublic = ["public", "answered", "declined", "withdrawn"];

describe("a list shows", () => {
  it.each([
    ["visitor", onPublic],
    ["member", ["public", "members", "answered", "declined", "withdrawn"]],
    ["author", ["public", "members", "one_way", "answered", "declined", "withdrawn"]],
    ["rep", ["public", "members", "one_way", "answered", "declined", "withdrawn"]],
    ["product", ["public", "members", "one_way", "answered", "declined", "withdrawn"]],
    ["admin", ["public", "members", "one_way", "answered", "declined", "withdrawn"]],
  ])("the %s what they may see, and counts no more", async (who, names) => {
    const { names: seen, page } = await listed(who);
    expect(seen.sort()).toEqual([...names].sort());
    // The hidden idea was listed when the board counted it; hiding is what takes it off.
    const counted = page.total.count - 1;
    expect(counted).toBe(names.length);
  });

  it("nothing of a board that is closed to the viewer, also when asked for by name", async () => {
    for (const access of ["members", "one_way"] as const) {
      const board = boards.get(access)?.slug ?? "";
      expect((await listed("visitor", { board })).page).toMatchObject({
        ideas: [],
        total: { count: 0 },
      });
    }
    const oneWay = boards.get("one_way")?.slug ?? "";
    expect((await listed("member", { board: oneWay })).page.total.count).toBe(0);
    expect((await listed("author", { board: oneWay })).names).toEqual(["one_way"]);
  });

  it.each<[string, string, Partial<IdeaFilters>, string[]]>([
    ["a status group", "visitor", { group: "closed" }, ["declined"]],
    ["a status", "visitor", { status: "declined" }, ["declined"]],
    ["an unknown status", "visitor", { status: "nonsense" }, []],
    ["an unknown board", "visitor", { board: "nonsense" }, []],
    ["what is not answered", "visitor", { unanswered: true }, ["public", "declined", "withdrawn"]],
    ["what was answered lately", "visitor", { order: "answered" }, ["answered"]],
    ["what one follows and did not stop to", "member", { followed: true }, ["answered"]],
    ["nothing of one's own", "member", { mine: true }, []],
    [
      "one's own, but what one withdrew from",
      "author",
      { mine: true, group: "open" },
      ["public", "members", "one_way", "answered"],
    ],
  ])("with a filter %s", async (_, who, filters, names) => {
    const { names: seen, page } = await listed(who, filters);
    expect(seen).toEqual(names);
    expect(page.total).toEqual({ count: names.length, capped: false });
  });

  it("with a filter a tag", async () => {
    const { names, page } = await listed("visitor", { tag: ids.get("tag") ?? 0 });
    expect(names).toEqual(["public"]);
    expect(page.ideas[0]?.tags).toEqual([{ id: ids.get("tag"), name: "Steam" }]);
  });

  it("no author of an idea that was withdrawn", async () => {
    const { page } = await listed("visitor");
    const withdrawn = page.ideas.find((idea) => idea.id === ids.get("withdrawn"));
    expect(withdrawn?.author).toBeNull();
    const name = viewers.get("author")?.name ?? "";
    expect(JSON.stringify(withdrawn)).not.toContain(name);
  });

  it("who posts for the first time", async () => {
    const { page } = await listed("author");
    const firsts = page.ideas.filter((idea) => idea.authorsFirst).map((idea) => idea.id);
    expect(firsts).toEqual([ids.get("public")]);
  });
});
