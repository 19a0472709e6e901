import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BoardInput } from "~/features/boards/board.schema.server";
import { boardFields, createBoard, editBoard } from "~/features/boards/edit-board.server";
import type { Viewer } from "~/features/people/viewer";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
});
afterAll(() => database.close());

function inputOf(values: Partial<BoardInput> = {}): BoardInput {
  return {
    name: "Grinders",
    slug: "grinders",
    template: "",
    description: "",
    icon: "",
    access: "public",
    segments: [],
    confirmed: "",
    approval: "off",
    version: "",
    ...values,
  };
}

const create = (viewer: Viewer, input: BoardInput) =>
  database.write((trx) => createBoard(trx, viewer, input));
const edit = (viewer: Viewer, id: number, input: BoardInput) =>
  database.write((trx) => editBoard(trx, viewer, id, input));
const stored = (id: number) =>
  database.read.selectFrom("board").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const acts = async (id: number) =>
  (
    await database.read
      .selectFrom("activity")
      .select(["verb", "staff_only"])
      .where("subject_kind", "=", "board")
      .where("subject_id", "=", id)
      .orderBy("id")
      .execute()
  ).map((row) => `${row.verb} ${row.staff_only}`);

describe("a new board", () => {
  it("stands last in the order and leaves a row that only staff reads", async () => {
    const first = await create(admin, inputOf({ slug: "first" }));
    const second = await create(admin, inputOf({ slug: "second" }));
    expect((await stored(second)).position).toBeGreaterThan((await stored(first)).position);
    expect(await acts(second)).toEqual(["board.created 1"]);
  });

  it("is refused the address of another", async () => {
    await create(admin, inputOf({ slug: "taken" }));
    const attempt = create(admin, inputOf({ slug: "taken" }));
    await expect(attempt).rejects.toMatchObject({ fields: { slug: ["admin:errors.slugTaken"] } });
  });

  it.each(["member", "rep", "product"] as const)("is not for a %s to make", async (role) => {
    const attempt = create(await makePerson(database, role), inputOf({ slug: `by-${role}` }));
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  it("is not for a visitor to make", async () => {
    await expect(create(visitor, inputOf({ slug: "by-visitor" }))).rejects.toBeInstanceOf(
      SignInNeeded,
    );
  });
});

describe("editing a board", () => {
  it("changes it once, however often the same form is sent", async () => {
    const board = await makeBoard(database, "public");
    const version = fieldVersion(boardFields({ ...board, segments: [] }));
    const input = inputOf({ name: "Steam", slug: "steam", access: "members", version });
    await edit(admin, board.id, input);
    await edit(admin, board.id, input);
    expect(await stored(board.id)).toMatchObject({ name: "Steam", access: "members" });
    expect(await acts(board.id)).toEqual(["board.edited 1"]);
  });

  it("that began before another admin's change is a conflict with what is stored now", async () => {
    const board = await makeBoard(database);
    const version = fieldVersion(boardFields({ ...board, segments: [] }));
    await edit(admin, board.id, inputOf({ name: "Water", slug: "water", version }));
    const late = inputOf({ name: "Milk", slug: "milk", version });
    const refusal = await edit(admin, board.id, late).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Conflict);
    expect(refusal).toMatchObject({ details: { name: "Water", slug: "water" } });
    const seen = String((refusal as Conflict).details["version"]);
    await edit(admin, board.id, { ...late, version: seen });
    expect((await stored(board.id)).name).toBe("Milk");
  });

  it("keeps the ideas that stand on it", async () => {
    const board = await makeBoard(database);
    const idea = await makeIdea(database, await makePerson(database), board);
    await edit(admin, board.id, inputOf({ slug: "kept" }));
    const row = await database.read
      .selectFrom("idea")
      .select("board_id")
      .where("id", "=", idea.id)
      .executeTakeFirstOrThrow();
    expect(row.board_id).toBe(board.id);
  });

  it("is refused the address of another board", async () => {
    const other = await makeBoard(database);
    const board = await makeBoard(database);
    const attempt = edit(admin, board.id, inputOf({ slug: other.slug }));
    await expect(attempt).rejects.toBeInstanceOf(Invalid);
  });

  it("finds nothing where there is no board", async () => {
    await expect(edit(admin, 999_999, inputOf())).rejects.toBeInstanceOf(NotFound);
  });

  it("is not for product staff", async () => {
    const board = await makeBoard(database);
    const attempt = edit(await makePerson(database, "product"), board.id, inputOf());
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });
});

describe("a more open access", () => {
  const openings = [
    ["one_way", "members"],
    ["one_way", "public"],
    ["members", "public"],
  ] as const;

  it.each(openings)(
    "from %s to %s asks first and says how many ideas it shows",
    async (from, to) => {
      const board = await makeBoard(database, from);
      await makeIdea(database, await makePerson(database), board);
      const input = inputOf({ slug: `open-${from}-${to}`, access: to });
      await expect(edit(admin, board.id, input)).rejects.toMatchObject({
        fields: { confirmed: [`admin:boards.opening.${to}|{"count":1}`] },
      });
      expect((await stored(board.id)).access).toBe(from);
      await edit(admin, board.id, { ...input, confirmed: to });
      expect((await stored(board.id)).access).toBe(to);
    },
  );

  it("is not agreed to by a yes to a less open one", async () => {
    const board = await makeBoard(database, "one_way");
    const input = inputOf({ slug: "half-open", access: "public", confirmed: "members" });
    await expect(edit(admin, board.id, input)).rejects.toBeInstanceOf(Invalid);
  });

  it("is not asked about when the board is closed further", async () => {
    const board = await makeBoard(database, "public");
    await edit(admin, board.id, inputOf({ slug: "closing", access: "one_way" }));
    expect((await stored(board.id)).access).toBe("one_way");
  });
});
