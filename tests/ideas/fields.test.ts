import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BoardFieldInput } from "~/features/boards/board-field.schema.server";
import { listAllFields, listOpenFields } from "~/features/boards/board-fields.queries.server";
import { addField, editField, placeField, retireField } from "~/features/boards/edit-field.server";
import { isOnlyTemplate } from "~/features/boards/template";
import { findFieldFilter, readFieldFilters } from "~/features/ideas/field-filter";
import { listFieldValues } from "~/features/ideas/field-values.queries.server";
import { readIdeaFilters } from "~/features/ideas/idea-list";
import { listStory } from "~/features/ideas/idea-story.queries.server";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { loadStoredAnswers } from "~/features/ideas/stored-answers.server";
import { postIdeaSchema, prepareIdea } from "~/features/intake/post-idea.schema.server";
import { type PostIdeaInput, postIdea } from "~/features/intake/post-idea.server";
import { reviseIdea } from "~/features/intake/revise-idea.server";
import { turnToBoard } from "~/features/intake/turn-to-board.server";
import type { Viewer } from "~/features/people/viewer";
import { answerBoard } from "~/features/triage/answer-board.server";
import { moveIdea } from "~/features/triage/move-idea.server";
import { fieldParam, readNumber, splitChoices } from "~/platform/asked-field";
import { Conflict, Forbidden, Invalid } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { countQueries } from "../support/query-counter";

let database: Database;
let admin: Viewer;
let rep: Viewer;
let author: Viewer & { id: number };

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
  rep = await makePerson(database, "rep");
  author = await makePerson(database);
});
afterAll(() => database.close());

const field = (change: Partial<BoardFieldInput> = {}): BoardFieldInput => ({
  ...{ name: "Model", kind: "choice", need: "asked", choices: ["Kogge", "Lotse"] },
  ...{ unit: "", version: "", ...change },
});
const add = (boardId: number, change: Partial<BoardFieldInput> = {}, viewer = admin) =>
  database.write((trx) => addField(trx, viewer, boardId, field(change)));

/** A board that asks for a model and a number, and has a field for staff alone. */
async function askingBoard() {
  const board = await makeBoard(database);
  const model = await add(board.id);
  const cups = await add(board.id, { name: "Cups", kind: "number", need: "optional", choices: [] });
  const bench = await add(board.id, { name: "Bench", kind: "text", need: "staff_only" });
  return { board, model, cups, bench };
}

let posted = 0;
function post(boardId: number, answers: [number, string][], change: Partial<PostIdeaInput> = {}) {
  const words = { title: `Warm the cups, once more ${++posted}`, body: "Text.", bodyHtml: "" };
  const rest = { tagIds: [], prompts: {}, language: "en", answers: new Map(answers) };
  return database.write((trx) => postIdea(trx, author, { boardId, ...words, ...rest, ...change }));
}

const valuesOf = async (viewer: Viewer, id: number) =>
  (await listFieldValues(database.read, viewer, [id])).map((each) => [each.name, each.value]);

const answer = (viewer: Viewer, id: number, answers: [number, string][], version = "") =>
  database.write((trx) => answerBoard(trx, viewer, id, { answers: new Map(answers), version }));

const found = async (viewer: Viewer, search: string) => {
  const filters = readIdeaFilters(new URLSearchParams(search));
  return (await listIdeas(database.read, viewer, filters, null)).ideas.map((idea) => idea.id);
};

describe("the fields of a board", () => {
  it("are added once, ordered, edited and retired by admins alone", async () => {
    const { board, model, cups } = await askingBoard();
    await expect(add(board.id)).rejects.toBeInstanceOf(Invalid);
    await expect(add(board.id, { name: "Other" }, rep)).rejects.toBeInstanceOf(Forbidden);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => placeField(trx, admin, board.id, cups, 1));
      await database.write((trx) => retireField(trx, admin, board.id, model));
    }
    const fields = await listAllFields(database.read, board.id);
    expect(fields.map((each) => [each.name, each.retired])).toEqual([
      ["Cups", false],
      ["Model", true],
      ["Bench", false],
    ]);
    const open = await listOpenFields(database.read, author, [board]);
    expect(open.map((each) => each.name)).toEqual(["Cups"]);
  });

  it("keep their kind, and whether they are for staff alone", async () => {
    const { board, model, bench } = await askingBoard();
    const edit = (id: number, change: Partial<BoardFieldInput>) =>
      database.write((trx) => editField(trx, admin, board.id, id, field(change)));
    await expect(edit(model, { kind: "text" })).rejects.toBeInstanceOf(Conflict);
    await expect(edit(model, { need: "staff_only" })).rejects.toBeInstanceOf(Invalid);
    const opened = edit(bench, { name: "Bench", kind: "text", need: "optional" });
    await expect(opened).rejects.toBeInstanceOf(Invalid);
    await edit(model, { name: "Machine", need: "optional" });
    await edit(model, { name: "Machine", need: "optional" });
  });
});

describe("a new idea", () => {
  it("answers what is asked, with a message at each field otherwise", async () => {
    const { board, model, cups } = await askingBoard();
    const refused = await post(board.id, [[cups, "many"]]).catch((error) => error.fields);
    expect(refused).toEqual({
      [fieldParam(model)]: ["shared:errors.required"],
      [fieldParam(cups)]: ["shared:asked.noNumber"],
    });
    await expect(post(board.id, [[model, "Barge"]])).rejects.toBeInstanceOf(Invalid);
    const id = await post(board.id, [
      [model, "Lotse"],
      [cups, "2,5"],
    ]);
    expect(await valuesOf(author, id)).toEqual([
      ["Model", "Lotse"],
      ["Cups", 2.5],
    ]);
  });

  it("cannot answer for staff", async () => {
    const { board, model, bench } = await askingBoard();
    const id = await post(board.id, [
      [model, "Kogge"],
      [bench, "mine"],
    ]);
    expect(await valuesOf(rep, id)).toEqual([["Model", "Kogge"]]);
  });

  it("that says no more than a template says nothing", async () => {
    const template = "**Machine:**\n\n**Year:**";
    const board = await makeBoard(database, "public", { template });
    const form = { title: "A lid that does not rattle", boardId: String(board.id) };
    const typed = postIdeaSchema.parse({ ...form, body: `${template}\n` });
    const prepared = await prepareIdea(database.read, typed, new Map(), "en");
    expect(prepared).toMatchObject({ body: "", bodyHtml: "" });
    expect(isOnlyTemplate("", [""])).toBe(false);
  });

  it("comes back once where its board asks what the form did not show", async () => {
    const template = "**Machine:**";
    const { board } = await askingBoard();
    const plain = await makeBoard(database, "public", { template });
    const turn = (boardId: number, fieldsOf: number, body: string, wanted = false) =>
      turnToBoard(database.read, author, {
        ...{ boardId: String(boardId), fieldsOf: String(fieldsOf), body, wanted },
      });
    expect(await turn(board.id, plain.id, "My words")).toBe("My words");
    expect(await turn(board.id, plain.id, template)).toBe("");
    expect(await turn(board.id, board.id, template)).toBeUndefined();
    expect(await turn(plain.id, board.id, "")).toBeUndefined();
    expect(await turn(plain.id, board.id, "", true)).toBe(template);
  });
});

describe("the answers of an idea", () => {
  it("of staff alone are seen, told and filtered by staff alone, and the search knows none", async () => {
    const { board, model, bench } = await askingBoard();
    const id = await post(board.id, [[model, "Kogge"]]);
    await answer(rep, id, [
      [model, "Kogge"],
      [bench, "Quayside"],
    ]);
    expect(await valuesOf(visitor, id)).toEqual([["Model", "Kogge"]]);
    expect(await valuesOf(rep, id)).toHaveLength(2);
    const story = async (viewer: Viewer) =>
      (await listStory(database.read, viewer, id)).map((line) => line.what);
    expect(await story(author)).not.toContain("idea.answers_changed");
    expect(await story(rep)).toContain("idea.answers_changed");
    const search = `board=${board.slug}&${fieldParam(bench)}=Quayside`;
    expect(await found(author, search)).toEqual([]);
    expect(await found(rep, search)).toEqual([id]);
    expect(await found(author, "q=quayside")).toEqual([]);
    expect(await found(author, `board=${board.slug}&q=kogge`)).toEqual([id]);
  });

  it("are changed by staff, refused to members, and not lost to who answers meanwhile", async () => {
    const { board, model, cups } = await askingBoard();
    const id = await post(board.id, [[model, "Kogge"]]);
    const fields = await listOpenFields(database.read, rep, [board]);
    const { version } = await loadStoredAnswers(database.read, rep, id, fields);
    const wanted: [number, string][] = [
      [model, "Lotse"],
      [cups, "12"],
    ];
    await expect(answer(author, id, wanted)).rejects.toBeInstanceOf(Forbidden);
    await answer(rep, id, wanted);
    await answer(rep, id, wanted, version);
    const stale = answer(rep, id, [[model, "Kogge"]], "0123456789abcdef");
    await expect(stale).rejects.toBeInstanceOf(Conflict);
    expect(await valuesOf(author, id)).toEqual([
      ["Model", "Lotse"],
      ["Cups", 12],
    ]);
  });

  it("need not be there on what is older than the question, and stay once they are", async () => {
    const board = await makeBoard(database);
    const id = await post(board.id, []);
    const model = await add(board.id);
    const revise = (answers: [number, string][]) =>
      database.write((trx) =>
        reviseIdea(trx, author, id, {
          ...{ title: `Warm the cups, once more ${posted}`, body: "Text.", bodyHtml: "" },
          ...{ version: 1, tagIds: undefined, answers: new Map(answers), answersVersion: "" },
        }),
      );
    await revise([]);
    await revise([[model, "Kogge"]]);
    await expect(revise([])).rejects.toMatchObject({
      fields: { [fieldParam(model)]: ["shared:errors.required"] },
    });
  });

  it("of the former board are kept after a move, and shown and found when the idea is back", async () => {
    const { board, model } = await askingBoard();
    const other = await makeBoard(database);
    const id = await post(board.id, [[model, "Lotse"]]);
    const move = (boardId: number) =>
      database.write((trx) => moveIdea(trx, admin, id, { boardId, confirmed: true }));
    await move(other.id);
    expect(await valuesOf(author, id)).toEqual([]);
    expect(await found(author, `board=${other.slug}&q=lotse`)).toEqual([]);
    await move(board.id);
    expect(await valuesOf(author, id)).toEqual([["Model", "Lotse"]]);
    expect(await found(author, `board=${board.slug}&q=lotse`)).toEqual([id]);
  });

  it("of many ideas take one query", async () => {
    const { board, model } = await askingBoard();
    const ids = [
      await post(board.id, [[model, "Kogge"]]),
      await post(board.id, [[model, "Lotse"]]),
    ];
    expect(await countQueries(database.read, (db) => listFieldValues(db, author, ids))).toBe(1);
  });
});

describe("filtering by a field", () => {
  it("is in the address, with its board", () => {
    const filters = readIdeaFilters(
      new URLSearchParams("board=machines&field_3=+Kogge+&field_x=1"),
    );
    expect(filters.fields).toEqual([{ id: 3, value: "Kogge" }]);
    expect(readIdeaFilters(new URLSearchParams("field_3=Kogge")).fields).toEqual([]);
    const many = Array.from({ length: 9 }, (_, index) => `field_${index + 1}=a`).join("&");
    expect(readFieldFilters(new URLSearchParams(many), (text) => text)).toHaveLength(5);
  });

  it("is found by what somebody types", () => {
    const fields = [{ id: 3, name: "Model", kind: "choice" as const, choices: ["Kogge", "Lotse"] }];
    expect(findFieldFilter(fields, "model", "KOGGE")).toEqual({ id: 3, value: "Kogge" });
    expect(findFieldFilter(fields, "model", "Barge")).toBeUndefined();
    expect(findFieldFilter(fields, "board", "Kogge")).toBeUndefined();
  });
});

describe("what people type into a field", () => {
  it.each([
    ["12", 12],
    ["2,5", 2.5],
    ["-0.25", -0.25],
    ["1 200", 1200],
    ["1e5", undefined],
    ["", undefined],
    ["1,2,3", undefined],
  ])("%j is the number %s", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it("is one choice a line, each once", () => {
    expect(splitChoices(" Kogge \n\nLotse\nKogge")).toEqual(["Kogge", "Lotse"]);
  });
});
