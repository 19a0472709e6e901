import { afterAll, expect, it } from "vitest";
import { openScope } from "~/features/export/export-scope.server";
import { exportText } from "~/features/export/export-text.server";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { foldName } from "~/platform/fold-name";
import { type Database, openDatabase } from "~db/connect.server";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { makeTestDatabase, type TestAddress } from "../support/database";
import { upwell } from "../support/run-upwell";
import { passOn } from "./round-trip";

const addresses: TestAddress[] = [];

afterAll(async () => {
  for (const address of addresses) await address.remove();
});

async function makeDatabase(): Promise<string> {
  const address = await makeTestDatabase();
  addresses.push(address);
  return address.url;
}

type Field = [boardId: number, name: string, kind: "text" | "choice" | "number", staff?: "staff"];

async function fieldWith(database: Database, field: Field, answers: [number, string | number][]) {
  const [board_id, name, kind, staff] = field;
  await database.write(async (trx) => {
    const row = { board_id, name, name_folded: foldName(name), position: 0, created_at: 1 };
    const need = staff ? ("staff_only" as const) : ("asked" as const);
    const retired_at = name.startsWith("Old") ? 2 : null;
    const { id } = await trx
      .insertInto("board_field")
      .values({ ...row, kind, need, retired_at, choices: kind === "choice" ? "One\nTwo" : "" })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const [idea_id, value] of answers) {
      const number_value = typeof value === "number" ? value : null;
      const text_value = typeof value === "string" ? value : null;
      const answer = { idea_id, field_id: id, number_value, text_value };
      await trx.insertInto("idea_field_value").values(answer).execute();
      await indexIdea(trx, idea_id);
    }
  });
}

/** Two boards that share a name, with every kind of field and what programs get wrong. */
async function fill(database: Database): Promise<void> {
  const person = await makePerson(database, "member", { handle: "ada" });
  const web = await makeBoard(database, "public", { name: "Web" });
  const app = await makeBoard(database, "public", { name: "App" });
  const one = await makeIdea(database, person, web, { title: "On the web" });
  const two = await makeIdea(database, person, app, { title: "In the app" });
  await makeIdea(database, person, web, { title: "Without an answer" });
  await fieldWith(database, [web.id, "Size", "choice"], [[one.id, "Two"]]);
  await fieldWith(database, [app.id, "Size", "text"], [[two.id, "=1+1"]]);
  await fieldWith(database, [web.id, "a;=Cups,\tof it", "number"], [[one.id, -1.5]]);
  await fieldWith(database, [web.id, "Old one", "text"], [[one.id, "'- a\n- b"]]);
  await fieldWith(database, [web.id, "Canary", "text", "staff"], [[one.id, "canary_deal"]]);
  await fieldWith(database, [app.id, "Canary", "text"], [[two.id, "open"]]);
  await fieldWith(database, [web.id, "Never", "text"], [[two.id, "of a former board"]]);
}

async function textOf(database: Database, format: "csv" | "json", internal: boolean) {
  const product = await makePerson(database, "product");
  const choice = { filters: noFilters, since: null, internal };
  const scope = await openScope(database.read, product, choice, "mark");
  let text = "";
  for await (const piece of exportText(database.read, scope, { kind: "ideas", format }))
    text += piece;
  return text;
}

it("takes what ideas answer out and in again to the byte", async () => {
  const first = await makeDatabase();
  const database = await openDatabase({ url: first });
  await fill(database);
  await database.close();
  await upwell(first, "doctor", "--repair");
  const second = await makeDatabase();
  const { before, after } = await passOn(first, second);
  expect(after).toEqual(before);
  const [header] = before["ideas.csv"]?.split("\r\n") ?? [];
  expect(header?.slice(header.indexOf("upwell_export"))).toBe(
    `upwell_export,field: Canary,field: Old one,field: Size,"field: a;'=Cups,\tof it",staff field: Canary`,
  );
  expect(before["ideas.csv"]).toContain(`,"''- a\n'- b",Two,'-1.5,canary_deal\r\n`);
  expect(before["ideas.csv"]).toContain(",open,,'=1+1,,\r\n");
  expect(await upwell(second, "doctor")).toMatchObject({ code: 0 });
  const taken = await openDatabase({ url: second });
  const fields = await taken.read.selectFrom("board_field").select(["name", "need"]).execute();
  expect(fields.filter(({ need }) => need === "staff_only").map(({ name }) => name)).toEqual([
    "Canary",
  ]);
  expect(fields).toHaveLength(6);
  await taken.close();
}, 60_000);

it("tells the team's answers only where they are asked for", async () => {
  const database = await openDatabase({ url: await makeDatabase() });
  await fill(database);
  for (const format of ["csv", "json"] as const) {
    expect(await textOf(database, format, false)).not.toMatch(/staff.field|canary_deal/);
    expect(await textOf(database, format, true)).toContain("canary_deal");
  }
  const [one, two] = JSON.parse(await textOf(database, "json", true));
  expect(one).toMatchObject({
    fields: { "a;=Cups,\tof it": -1.5, "Old one": "'- a\n- b", Size: "Two" },
    staff_fields: { Canary: "canary_deal" },
  });
  expect(two).toMatchObject({ fields: { Canary: "open", Size: "=1+1" }, staff_fields: {} });
  await database.close();
});
