import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BoardInput } from "~/features/boards/board.schema.server";
import { opensTo } from "~/features/boards/board-access";
import { listBoards } from "~/features/boards/boards.queries.server";
import { editBoard } from "~/features/boards/edit-board.server";
import { noFilters } from "~/features/ideas/idea-list";
import { getIdeaState } from "~/features/ideas/idea-state.queries.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { listBoardTabs } from "~/features/ideas/list-boards.queries.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { findSimilar } from "~/features/ideas/similar-ideas.queries.server";
import { suggestIdeas } from "~/features/intake/suggest-ideas.queries.server";
import type { SignedInViewer, Viewer } from "~/features/people/viewer";
import { createSegment, retireSegment } from "~/features/segments/edit-segment.server";
import { withOpenBoards } from "~/features/segments/open-boards.queries.server";
import { moveIdea } from "~/features/triage/move-idea.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { comment, vote } from "../notifications/scene";
import { runJobs, toldTo } from "../notifications/telling";
import { makeBoard, makeIdea, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";

let database: Database;
let admin: SignedInViewer;
let inside: SignedInViewer;
let outside: SignedInViewer;
let author: SignedInViewer;
let segment: number;
let board: Awaited<ReturnType<typeof makeBoard>>;
let idea: number;

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
  segment = await makeSegment("German", "de");
  board = await makeBoard(database, "segments", { name: "Inner circle", slug: "inner" });
  await open(board.id, segment);
  inside = await makePerson(database, "member", { language: "de" });
  outside = await makePerson(database, "member", { language: "fr" });
  author = await makePerson(database, "member", { language: "de" });
  const made = await makeIdea(database, author, board, { title: "Quittenkompott dispenser" });
  idea = made.id;
  await database.write((trx) => indexIdea(trx, idea));
});
afterAll(() => database.close());

const now = <V extends Viewer>(viewer: V) => withOpenBoards(database.read, viewer);
const speak = (person: { id: number }, language: string) =>
  database.write((trx) =>
    trx.updateTable("person").set({ language }).where("id", "=", person.id).execute(),
  );
const open = (boardId: number, segmentId: number) =>
  database.write((trx) =>
    trx.insertInto("board_segment").values({ board_id: boardId, segment_id: segmentId }).execute(),
  );
const makeSegment = (name: string, language: string) =>
  database.write((trx) =>
    createSegment(trx, admin, {
      ...{ name, withDemand: false, version: "" },
      rule: { groups: [[{ field: "language", comparison: "is", not: false, values: [language] }]] },
    }),
  );

/** Every way in which the product tells somebody that the board and its idea are there. */
async function seenBy(given: Viewer): Promise<Record<string, boolean>> {
  const viewer = await now(given);
  const read = database.read;
  const titles = async (q: string) =>
    (await listIdeas(read, viewer, { ...noFilters, q }, null)).ideas.map((each) => each.id);
  const tabs = await listBoardTabs(read, viewer);
  const state = getIdeaState(read, viewer, idea).then(
    () => true,
    () => false,
  );
  return {
    board: (await listBoards(read, viewer)).some((each) => each.id === board.id),
    tab: tabs.tabs.some((tab) => tab.slug === "inner"),
    counted: tabs.all > 0,
    list: (await titles("")).includes(idea),
    search: (await titles("Quittenkompott")).includes(idea),
    suggested: (await suggestIdeas(read, viewer, "Quittenkompott")).length > 0,
    similar: (await findSimilar(read, viewer, "A Quittenkompott dispenser")).length > 0,
    idea: await state,
  };
}

const all = (seen: boolean) => ({
  ...{ board: seen, tab: seen, counted: seen, list: seen, search: seen },
  ...{ suggested: seen, similar: seen, idea: seen },
});

describe("a board for segments", () => {
  it("is there for whom they match and for staff, in every list, and for nobody else", async () => {
    expect(await seenBy(inside)).toEqual(all(true));
    expect(await seenBy(admin)).toEqual(all(true));
    expect(await seenBy(outside)).toEqual(all(false));
    expect(await seenBy(visitor)).toEqual(all(false));
  });

  it("opens and closes at once with what is known of somebody, also for an author", async () => {
    await speak(outside, "de");
    expect(await seenBy(outside)).toEqual(all(true));
    await speak(outside, "fr");
    await speak(author, "fr");
    expect(await seenBy(outside)).toEqual(all(false));
    expect(await seenBy(author)).toEqual(all(false));
    await speak(author, "de");
    expect(await seenBy(author)).toEqual(all(true));
  });

  it("costs one query of who is signed in where no board is limited, and none of staff", async () => {
    const other = await openTestDatabase();
    expect(await countQueries(other.read, (db) => withOpenBoards(db, inside))).toBe(1);
    expect(await countQueries(other.read, (db) => withOpenBoards(db, admin))).toBe(0);
    expect(await countQueries(database.read, (db) => withOpenBoards(db, inside))).toBe(3);
    await other.close();
  });

  it("tells nobody who left its segments of what happens on it", async () => {
    const leaver = await makePerson(database, "member", { language: "de" });
    await vote(database, await now(leaver), idea);
    await vote(database, await now(inside), idea);
    await speak(leaver, "fr");
    await database.write((trx) =>
      trx
        .insertInto("follow")
        .values({
          ...{ person_id: outside.id, subject_kind: "board", subject_id: board.id },
          ...{ reason: "chosen", created_at: 1 },
        })
        .execute(),
    );
    await comment(database, admin, idea, "We look at it.");
    await database.write((trx) =>
      trx.updateTable("idea").set({ title: "Quitten" }).where("id", "=", idea).execute(),
    );
    await runJobs(database);
    const inboxes = await Promise.all(
      [leaver, outside, author].map(async (person) => (await toldTo(database, person)).inbox),
    );
    expect(inboxes[0]).toEqual([]);
    expect(inboxes[1]).toEqual([]);
    expect(inboxes[2]).not.toEqual([]);
  });

  it("keeps its segments from being retired", async () => {
    const refused = database.write((trx) => retireSegment(trx, admin, segment));
    await expect(refused).rejects.toBeInstanceOf(Conflict);
  });
});

describe("setting whom a board is open to", () => {
  const input = (more: Partial<BoardInput>): BoardInput => ({
    ...{ name: "Second", slug: "second", template: "", description: "", icon: "" },
    ...{ access: "segments", segments: [segment], approval: "off", version: "", confirmed: "" },
    ...more,
  });
  const edit = (id: number, given: BoardInput) =>
    database.write((trx) => editBoard(trx, admin, id, given));

  it("asks before one segment more, or all members, read what stands there", async () => {
    const second = await makeBoard(database, "members", { slug: "second", name: "Second" });
    const french = await makeSegment("French", "fr");
    await edit(second.id, input({}));
    const more = { segments: [segment, french] };
    await expect(edit(second.id, input(more))).rejects.toBeInstanceOf(Invalid);
    await edit(second.id, input({ ...more, confirmed: `segments ${segment} ${french}` }));
    expect(await listBoards(database.read, await now(outside))).toContainEqual(
      expect.objectContaining({ id: second.id }),
    );
    await edit(second.id, input({ segments: [french] }));
    const members: Partial<BoardInput> = { access: "members", segments: [] };
    await expect(edit(second.id, input({ ...members }))).rejects.toBeInstanceOf(Invalid);
    await edit(second.id, input({ ...members, confirmed: "members" }));
    expect(await listBoards(database.read, await now(inside))).toContainEqual(
      expect.objectContaining({ id: second.id }),
    );
  });

  it("is refused for a segment that there is not", async () => {
    const third = await makeBoard(database, "members", { slug: "third", name: "Third" });
    const wanted = input({ slug: "third", name: "Third", segments: [999_999] });
    await expect(edit(third.id, wanted)).rejects.toBeInstanceOf(Invalid);
  });
});

describe("moving between boards for segments", () => {
  it("asks, since others may read the one than the other", async () => {
    const other = await makeBoard(database, "segments");
    const moving = await makeIdea(database, author, board);
    const move = (confirmed: boolean) =>
      database.write((trx) => moveIdea(trx, admin, moving.id, { boardId: other.id, confirmed }));
    await expect(move(false)).rejects.toBeInstanceOf(Invalid);
    await move(true);
    await expect(getIdeaState(database.read, await now(inside), moving.id)).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  it("opens to more people from the closer to the wider", () => {
    const of = (access: "public" | "members" | "segments" | "one_way", id = 1) => ({ id, access });
    expect(opensTo(of("segments"), of("members"))).toBe(true);
    expect(opensTo(of("one_way"), of("segments"))).toBe(true);
    expect(opensTo(of("segments"), of("segments"))).toBe(false);
    expect(opensTo(of("segments"), of("segments", 2))).toBe(true);
    expect(opensTo(of("members"), of("segments"))).toBe(false);
  });
});
