import { expect, it } from "vitest";
import { openScope } from "~/features/export/export-scope.server";
import { exportText } from "~/features/export/export-text.server";
import { noFilters } from "~/features/ideas/idea-list";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { foldName } from "~/platform/fold-name";
import { type Database, openDatabase } from "~db/connect.server";
import type { NewRow } from "~db/schema";
import { makeBoard, makeIdea, makePerson } from "../support/community";
import { engine } from "../support/database";
import { upwell } from "../support/run-upwell";
import { emptyCommunities, passOn } from "./round-trip";

const AT = Date.UTC(2026, 2, 1);
const empty = emptyCommunities();

type Field = Pick<NewRow<"board_field">, "name"> & Partial<NewRow<"board_field">>;

async function fieldWith(
  database: Database,
  boardId: number,
  { name, ...values }: Field,
  answers: [ideaId: number, value: string | number][],
) {
  await database.write(async (trx) => {
    const row = { board_id: boardId, name, name_folded: foldName(name), position: 0 };
    const { id } = await trx
      .insertInto("board_field")
      .values({ ...row, kind: "text", need: "asked", created_at: AT, ...values })
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
  const app = await makeBoard(database, "members", { name: "App" });
  const bare = await makeBoard(database, "public", { name: "Bare" });
  const one = await makeIdea(database, person, web, { title: "On the web" });
  const two = await makeIdea(database, person, app, { title: "In the app" });
  const three = await makeIdea(database, person, web, { title: "Before the choices changed" });
  const size = { name: "Size", kind: "choice", choices: "One\nTwo\n=1;+2\n[3]" } as const;
  await fieldWith(database, web.id, { ...size, position: 5 }, [
    [one.id, "Two"],
    [three.id, "-Zero; one"],
  ]);
  await fieldWith(database, app.id, { name: "Size", need: "optional" }, [[two.id, "=1+1"]]);
  const cups = { name: "a;=Cups,\tof it", kind: "number", unit: "@day" } as const;
  await fieldWith(database, web.id, cups, [[one.id, -1.5]]);
  const old = { name: "Old one", retired_at: AT + 1, created_at: AT - 1 };
  await fieldWith(database, web.id, old, [[one.id, "'- a\n- b"]]);
  const canary = { name: "Canary", need: "staff_only" } as const;
  await fieldWith(database, web.id, canary, [[one.id, "canary_deal"]]);
  await fieldWith(database, app.id, { name: "Canary" }, [[two.id, "open"]]);
  await fieldWith(database, web.id, { name: "Never" }, [[two.id, "of a former board"]]);
  const closed = { ...canary, name: "Canary kind", kind: "choice", choices: "a\nb" } as const;
  await fieldWith(database, web.id, closed, [[three.id, "canary_former"]]);
  await fieldWith(database, bare.id, { name: "Of a board without ideas" }, []);
}

async function filled(): Promise<string> {
  const url = await empty.make();
  const database = await openDatabase({ url });
  await fill(database);
  await database.close();
  // Counters as the product would have kept them.
  await upwell(url, "doctor", "--repair");
  return url;
}

/** All that boards with ideas ask, in their order. */
async function fieldsOf(url: string) {
  const database = await openDatabase({ url });
  const fields = await database.read
    .selectFrom("board_field as field")
    .innerJoin("board", "board.id", "field.board_id")
    .select(["board.name as board", "field.name", "kind", "need", "choices", "unit"])
    .select(["field.retired_at", "field.created_at"])
    .where("board.name", "<>", "Bare")
    .orderBy("board.position")
    .orderBy("field.position")
    .orderBy("field.id")
    .execute();
  await database.close();
  return fields;
}

async function textOf(
  database: Database,
  kind: "ideas" | "fields",
  format: "csv" | "json",
  internal: boolean,
) {
  const product = await makePerson(database, "product");
  const scope = await openScope(
    database.read,
    product,
    { filters: noFilters, since: null, internal },
    "mark",
  );
  let text = "";
  for await (const piece of exportText(database.read, scope, { kind, format })) text += piece;
  return text;
}

it("takes fields and what ideas answer out and in again to the byte", async () => {
  const first = await filled();
  const second = await empty.make();
  const { before, after } = await passOn(first, second);
  expect(after).toEqual(before);
  const [header] = before["ideas.csv"]?.split("\r\n") ?? [];
  expect(header?.slice(header.indexOf("upwell_export"))).toBe(
    `upwell_export,field: Canary,field: Old one,field: Size,"field: a;'=Cups,\tof it",staff field: Canary,staff field: Canary kind`,
  );
  expect(before["ideas.csv"]).toContain(`,"''- a\n'- b",Two,'-1.5,canary_deal,\r\n`);
  expect(before["ideas.csv"]).toContain(",open,,'=1+1,,,\r\n");
  expect(before["fields.csv"]).not.toContain("without ideas");
  expect(await fieldsOf(second)).toEqual(await fieldsOf(first));
  expect(await upwell(second, "doctor")).toMatchObject({ code: 0 });
  if (engine === "sqlite") return;
  const third = await empty.makeSqlite();
  expect((await passOn(second, third)).after).toEqual(before);
  expect(await fieldsOf(third)).toEqual(await fieldsOf(first));
}, 60_000);

it("tells the team's fields and answers only where they are asked for", async () => {
  const database = await openDatabase({ url: await filled() });
  for (const kind of ["ideas", "fields"] as const) {
    for (const format of ["csv", "json"] as const) {
      expect(await textOf(database, kind, format, false)).not.toMatch(
        /staff.(field|only)|canary_|Canary kind/,
      );
      expect(await textOf(database, kind, format, true)).toMatch(/canary_/);
    }
  }
  const [one, two] = JSON.parse(await textOf(database, "ideas", "json", true));
  expect(one).toMatchObject({
    fields: { "a;=Cups,\tof it": -1.5, "Old one": "'- a\n- b", Size: "Two" },
    staff_fields: { Canary: "canary_deal" },
  });
  expect(two).toMatchObject({ fields: { Canary: "open", Size: "=1+1" }, staff_fields: {} });
  const fields: { name: string }[] = JSON.parse(await textOf(database, "fields", "json", false));
  expect(fields.map(({ name }) => name)).toEqual([
    ...["a;=Cups,\tof it", "Old one", "Never", "Size"],
    ...["Size", "Canary"],
  ]);
  expect(fields[3]).toMatchObject({
    ...{ board: "Web", kind: "choice", need: "asked", retired_at: null },
    ...{ choices: ["One", "Two", "=1;+2", "[3]"], former_choices: ["-Zero; one"] },
  });
  await database.close();
});
