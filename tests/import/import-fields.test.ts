import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.queries.server";
import { searchIdeas } from "~/features/ideas/search-ideas.queries.server";
import { foldName } from "~/platform/fold-name";
import type { Database } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";
import { importFiles } from "../support/import-files";

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

const allFields = () => database.read.selectFrom("board_field").selectAll().orderBy("id").execute();

async function makeField(boardId: number, name: string, values: Partial<NewRow<"board_field">>) {
  const row = { board_id: boardId, name, name_folded: foldName(name), created_at: 1 };
  const field = { ...row, kind: "text", need: "optional", position: 0, retired_at: null } as const;
  await database.write((trx) =>
    trx
      .insertInto("board_field")
      .values({ ...field, ...values })
      .execute(),
  );
}

async function answers(): Promise<string[]> {
  const rows = await database.read
    .selectFrom("idea_field_value as value")
    .innerJoin("board_field", "board_field.id", "value.field_id")
    .innerJoin("idea", "idea.id", "value.idea_id")
    .select(["idea.title", "board_field.name", "text_value", "number_value"])
    .orderBy("value.idea_id")
    .orderBy("value.field_id")
    .execute();
  return rows.map((row) =>
    [row.title, row.name, row.number_value ?? `"${row.text_value}"`].join(" "),
  );
}

const FILE = `external_id,title,board,field: Machine,Staff Field: Deal
1,One,Web,zebrafinch,wombat
2,Two,Web,,
3,Three,App,okapi,
`;

describe("answers of a file to fields that nobody made", () => {
  it("make them, for the same eyes, once for each board that has an answer", async () => {
    const planned = await importFiles(database, { ideas: FILE }, { dryRun: true });
    expect(planned).toMatchObject({ problems: [], ideas: { added: 3 } });
    expect(await allFields()).toEqual([]);
    expect((await importFiles(database, { ideas: FILE })).problems).toEqual([]);
    const fields = await allFields();
    expect(fields.map(({ name, kind, need, position }) => [name, kind, need, position])).toEqual([
      ["Machine", "text", "optional", 0],
      ["Deal", "text", "staff_only", 1],
      ["Machine", "text", "optional", 0],
    ]);
    const first = ['One Machine "zebrafinch"', 'One Deal "wombat"', 'Three Machine "okapi"'];
    expect(await answers()).toEqual(first);
    const again = await importFiles(database, { ideas: FILE.replace("okapi", "other") });
    expect(again.ideas).toMatchObject({ added: 0, known: 3 });
    expect(await answers()).toEqual(first);
  });

  it("are found and filtered by who may see them", async () => {
    await importFiles(database, { ideas: FILE });
    const product = await makePerson(database, "product");
    const found = async (q: string, viewer = visitor) =>
      (await searchIdeas(database.read, viewer, { ...noFilters, q })).ids.length;
    expect(await found("zebrafinch")).toBe(1);
    expect(await found("wombat")).toBe(0);
    expect(await found("wombat", product)).toBe(0);
    const [machine, deal] = await allFields();
    const filtered = async (id: number | undefined, value: string, viewer = visitor) => {
      const filters = { ...noFilters, board: "web", fields: [{ id: id ?? 0, value }] };
      return (await listIdeas(database.read, viewer, filters, null)).ideas.map(
        ({ title }) => title,
      );
    };
    expect(await filtered(machine?.id, "zebrafinch")).toEqual(["One"]);
    expect(await filtered(deal?.id, "wombat", product)).toEqual(["One"]);
    expect(await filtered(deal?.id, "wombat")).toEqual([]);
  });
});

describe("answers of a file to fields that are there", () => {
  it("are checked by their kind and for their eyes; the idea comes without what does not fit", async () => {
    const board = await makeBoard(database, "public", { name: "Web" });
    await makeField(board.id, "Size", { kind: "choice", choices: "Small\nLarge" });
    await makeField(board.id, "Cups", { kind: "number" });
    await makeField(board.id, "Deal", { need: "staff_only" });
    await makeField(board.id, "Old", { retired_at: 1 });
    const long = "x".repeat(201);
    const ideas = `title,board,field: Size,field: Cups,field: Deal,staff field: Old,field: old,field: x,field: Long
Good,Web,Large,"-1,5",,,,,
Bad,Web,Huge,many,a,b,c,d,${long}
`;
    const report = await importFiles(database, { ideas });
    expect(report.ideas).toEqual({ added: 2, known: 0, refused: 0 });
    expect(report.problems).toEqual([
      "ideas.csv 3:3 field: Size choiceInvalid",
      "ideas.csv 3:4 field: Cups numberInvalid",
      "ideas.csv 3:5 field: Deal fieldClosed",
      "ideas.csv 3:6 staff field: Old fieldOpen",
      "ideas.csv 3:7 field: old fieldSpelled",
      "ideas.csv 3:8 field: x fieldName",
      "ideas.csv 3:9 field: Long tooLong",
    ]);
    expect(await answers()).toEqual(['Good Size "Large"', "Good Cups -1.5"]);
    expect(await allFields()).toHaveLength(4);
  });

  it("are no more than a board may ask", async () => {
    const names = Array.from({ length: 21 }, (_, at) => `Field ${at}`);
    const header = ["title", ...names.map((name) => `field: ${name}`)].join(",");
    const ideas = `${header}\nOne,${names.join(",")}\n`;
    const report = await importFiles(database, { ideas });
    expect(report.problems).toEqual(["ideas.csv 2:22 field: Field 20 fieldsFull"]);
    expect(await allFields()).toHaveLength(20);
  });
});

const FIELDS = `board,name,kind,need,choices,former_choices,unit,retired_at,board_access
Web,Size,choice,asked,Small; Large,Huge,,,public
Web,Cups,number,,,,cups a day,,
Web,Deal,,staff_only,,,,2026-01-31,
`;
const ANSWERS = `external_id,title,board,field: Size,field: Cups,staff field: Deal,field: More
1,One,Web,Small,"1,5",won,else
2,Two,Web,Huge,,,
3,Three,Web,Medium,some,,
`;

describe("a file of fields", () => {
  it("makes them as it describes them, and what does not fit one is reported", async () => {
    const files = { fields: FIELDS, ideas: ANSWERS };
    const misfits = [
      "ideas.csv 4:4 field: Size choiceInvalid",
      "ideas.csv 4:5 field: Cups numberInvalid",
    ];
    const planned = await importFiles(database, files, { dryRun: true });
    expect(planned).toMatchObject({ problems: misfits, fields: { added: 3 } });
    expect(await allFields()).toEqual([]);
    const report = await importFiles(database, files);
    expect(report).toMatchObject({ problems: misfits, fields: { added: 3, known: 0, refused: 0 } });
    const fields = await allFields();
    expect(
      fields.map(({ name, kind, need, choices, unit }) => [name, kind, need, choices, unit]),
    ).toEqual([
      ["Size", "choice", "asked", "Small\nLarge", ""],
      ["Cups", "number", "optional", "", "cups a day"],
      ["Deal", "text", "staff_only", "", ""],
      ["More", "text", "optional", "", ""],
    ]);
    expect(fields.map((field) => field.position)).toEqual([0, 1, 2, 3]);
    expect(fields.map((field) => field.retired_at)).toEqual([
      ...[null, null, Date.UTC(2026, 0, 31), null],
    ]);
    expect(await answers()).toEqual([
      ...['One Size "Small"', "One Cups 1.5", 'One Deal "won"', 'One More "else"'],
      'Two Size "Huge"',
    ]);
    const again = await importFiles(database, files);
    expect(again).toMatchObject({ problems: [], fields: { added: 0, known: 3, refused: 0 } });
    expect(await allFields()).toEqual(fields);
  });

  it("leaves a field that is there as it is, and refuses one that is no field", async () => {
    const board = await makeBoard(database, "public", { name: "Web" });
    await makeField(board.id, "Size", { kind: "choice", choices: "S\nM", retired_at: 1 });
    await makeField(board.id, "Cups", { kind: "text" });
    await makeField(board.id, "Deal", { need: "optional" });
    await makeField(board.id, "Spelled", {});
    const before = await allFields();
    const wrong = `${FIELDS}Web,spelled,,,,,,,
Web,x,,,,,,,
Web,Lone,choice,,One,,,,
Web,Kind,colour,everybody,,,,soon,
,Homeless,,,,,,,
`;
    const report = await importFiles(database, { fields: wrong });
    expect(report.fields).toEqual({ added: 0, known: 1, refused: 7 });
    expect(report.problems).toEqual([
      "fields.csv 6:2 name fieldName",
      "fields.csv 7:5 choices choicesInvalid",
      "fields.csv 8:3 kind choiceInvalid",
      "fields.csv 8:4 need choiceInvalid",
      "fields.csv 8:8 retired_at timeInvalid",
      "fields.csv 9:1 board required",
      "fields.csv 3:2 name fieldStays",
      "fields.csv 4:2 name fieldStays",
      "fields.csv 5:2 name fieldStays",
    ]);
    expect(await allFields()).toEqual(before);
  });

  it("asks nothing on a board of the same name that more people read", async () => {
    const open = await makeBoard(database, "public", { name: "Web" });
    const closed = FIELDS.replace(",,,public", ",,,one_way").replace(/\nWeb,(Cups|Deal).*/g, "");
    await importFiles(database, { fields: closed });
    const fields = await allFields();
    expect(fields.map(({ name }) => name)).toEqual(["Size"]);
    expect(fields[0]?.board_id).not.toBe(open.id);
  });

  it("has no more for a board than it may ask", async () => {
    const rows = Array.from({ length: 21 }, (_, at) => `Web,Field ${at}`);
    const report = await importFiles(database, { fields: `board,name\n${rows.join("\n")}\n` });
    expect(report.problems).toEqual(["fields.csv 22:2 name fieldsFull"]);
    expect(report.fields).toEqual({ added: 20, known: 0, refused: 1 });
  });
});
