import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AccountFieldInput } from "~/features/accounts/account-field.schema.server";
import { listAccountFields, listOwnFacts } from "~/features/accounts/account-fields.queries.server";
import {
  accountFields,
  detailsOf,
  getAccountRecord,
} from "~/features/accounts/account-record.queries.server";
import { createAccount, editAccount } from "~/features/accounts/edit-account.server";
import {
  addAccountField,
  editAccountField,
  placeAccountField,
  restoreAccountField,
  retireAccountField,
} from "~/features/accounts/edit-account-field.server";
import type { Viewer } from "~/features/people/viewer";
import { countSegment } from "~/features/segments/count-segment.queries.server";
import type { Comparison } from "~/features/segments/rule";
import { Conflict, Forbidden, Invalid, NotFound, SignInNeeded } from "~/platform/errors";
import { fieldVersion } from "~/platform/field-version.server";
import type { Database } from "~db/connect.server";
import { makePerson, visitor } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let admin: Viewer;
let rep: Viewer;
let [machine, cups, water] = [0, 0, 0];

const field = (change: Partial<AccountFieldInput> = {}): AccountFieldInput => ({
  ...{ name: "Machine", kind: "choice", choices: ["Kogge", "Lotse"], unit: "", version: "" },
  ...change,
});
const add = (change: Partial<AccountFieldInput> = {}, viewer = admin) =>
  database.write((trx) => addAccountField(trx, viewer, field(change)));
const edit = (id: number, change: Partial<AccountFieldInput>, viewer = admin) =>
  database.write((trx) => editAccountField(trx, viewer, id, field(change)));
const retire = (id: number, viewer = admin) =>
  database.write((trx) => retireAccountField(trx, viewer, id));
const restore = (id: number) => database.write((trx) => restoreAccountField(trx, admin, id));

beforeAll(async () => {
  database = await openTestDatabase();
  admin = await makePerson(database, "admin");
  rep = await makePerson(database, "rep");
  machine = await add();
  cups = await add({ name: "Cups", kind: "number", choices: [], unit: "a day" });
  water = await add({ name: "Water", kind: "text", choices: [] });
});
afterAll(() => database.close());

let made = 0;
const create = (own: Record<number, string | number> = {}) =>
  database.write((trx) =>
    createAccount(trx, rep, { name: `Café ${++made}`, kind: "customer", own }),
  );
const say = (id: number, own: Record<number, string | number>, version = "") =>
  database.write((trx) => editAccount(trx, rep, id, { own, version }));
const valuesOf = async (id: number) =>
  (await listOwnFacts(database.read, id)).map(({ name, value }) => `${name}: ${value}`);
const edits = async (accountId: number) =>
  (
    await database.read
      .selectFrom("activity")
      .select("details")
      .where("verb", "=", "account.edited")
      .where("account_id", "=", accountId)
      .orderBy("id")
      .execute()
  ).map(({ details }) => JSON.parse(details).changed);

describe("the community's own fields of accounts", () => {
  it("are made once under a name, and ordered, by admins alone", async () => {
    await expect(add({ name: " MACHINE " })).rejects.toBeInstanceOf(Invalid);
    for (const viewer of [rep, await makePerson(database, "product")]) {
      await expect(add({ name: "Other" }, viewer)).rejects.toBeInstanceOf(Forbidden);
      await expect(edit(machine, { name: "Other" }, viewer)).rejects.toBeInstanceOf(Forbidden);
      await expect(retire(machine, viewer)).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(add({ name: "Other" }, visitor)).rejects.toBeInstanceOf(SignInNeeded);
    for (let time = 0; time < 2; time++) {
      await database.write((trx) => placeAccountField(trx, admin, water, 1));
    }
    const names = async () => (await listAccountFields(database.read)).map((each) => each.name);
    expect(await names()).toEqual(["Water", "Machine", "Cups"]);
    await database.write((trx) => placeAccountField(trx, admin, water, 3));
    expect(await names()).toEqual(["Machine", "Cups", "Water"]);
  });

  it("keep their kind, and what was changed meanwhile is a conflict", async () => {
    const id = await add({ name: "Sites", kind: "number", choices: [] });
    const sites: Partial<AccountFieldInput> = { kind: "number", choices: [] };
    await expect(edit(id, { name: "Sites", kind: "text" })).rejects.toBeInstanceOf(Conflict);
    await expect(edit(id, { ...sites, name: "cups" })).rejects.toBeInstanceOf(Invalid);
    const stale = fieldVersion({ name: "Sites", kind: "number", choices: "", unit: "" });
    for (let time = 0; time < 2; time++) {
      await edit(id, { ...sites, name: "Places", version: stale });
    }
    const late = edit(id, { ...sites, name: "Shops", version: stale });
    await expect(late).rejects.toBeInstanceOf(Conflict);
    await expect(edit(999_999, {})).rejects.toBeInstanceOf(NotFound);
    await retire(id);
  });
});

describe("an account", () => {
  it("has what its form says in them, and keeps what the form does not ask", async () => {
    const id = await create({ [machine]: "Lotse", [cups]: "1200,5" });
    expect(await valuesOf(id)).toEqual(["Machine: Lotse", "Cups: 1200.5", "Water: "]);
    for (let time = 0; time < 2; time++) await say(id, { [water]: "Hard", [machine]: "" });
    expect(await valuesOf(id)).toEqual(["Machine: ", "Cups: 1200.5", "Water: Hard"]);
    expect(await edits(id)).toEqual([["Machine", "Water"]]);
    await say(id, { [cups]: "0" });
    await say(id, { [water]: "Soft" });
    expect(await valuesOf(id)).toEqual(["Machine: ", "Cups: 0", "Water: Soft"]);
  });

  it("is refused at the field what does not fit there", async () => {
    const wrong = { [machine]: "Barge", [cups]: "many", [water]: "x".repeat(201) };
    const errors = {
      [`field_${machine}`]: ["shared:errors.choice"],
      [`field_${cups}`]: ["shared:asked.noNumber"],
      [`field_${water}`]: [expect.stringContaining("shared:errors.tooLong")],
    };
    await expect(create(wrong)).rejects.toMatchObject({ fields: errors });
    const id = await create({ [water]: "Hard" });
    await expect(say(id, wrong)).rejects.toMatchObject({ fields: errors });
    expect(await valuesOf(id)).toEqual(["Machine: ", "Cups: ", "Water: Hard"]);
  });

  it("whose field somebody filled in meanwhile is a conflict", async () => {
    const id = await create();
    const began = fieldVersion(accountFields(detailsOf(await getAccountRecord(database.read, id))));
    await say(id, { [water]: "Hard" }, began);
    await expect(say(id, { [water]: "Soft" }, began)).rejects.toBeInstanceOf(Conflict);
  });

  it("keeps a choice that is offered no more, and what a retired field held", async () => {
    const grinder = await add({ name: "Grinder", choices: ["Flat", "Cone"] });
    const id = await create({ [grinder]: "Flat" });
    await edit(grinder, { name: "Grinder", choices: ["Cone", "Blade"] });
    await say(id, { [grinder]: "Flat", [water]: "Hard" });
    await expect(create({ [grinder]: "Flat" })).rejects.toBeInstanceOf(Invalid);
    for (let time = 0; time < 2; time++) await retire(grinder);
    await say(id, { [grinder]: "", [water]: "Soft" });
    expect(await valuesOf(id)).toEqual(["Machine: ", "Cups: ", "Water: Soft"]);
    for (let time = 0; time < 2; time++) await restore(grinder);
    expect(await valuesOf(id)).toContain("Grinder: Flat");
    await retire(grinder);
  });

  it("is in a segment by what its form says", async () => {
    const count = async (id: number, comparison: Comparison, value: string | number) => {
      const condition = { field: `own_${id}`, comparison, not: false, values: [value] } as const;
      return (await countSegment(database.read, { groups: [[condition]] })).accounts;
    };
    const id = await create({ [machine]: "Kogge", [cups]: "5 000" });
    expect(await count(machine, "is", "Kogge")).toBe(1);
    expect(await count(cups, "at_least", 4000)).toBe(1);
    await retire(machine);
    expect(await count(machine, "is", "Kogge")).toBe(1);
    await restore(machine);
    await say(id, { [machine]: "Lotse", [cups]: "" });
    expect(await count(machine, "is", "Kogge")).toBe(0);
    expect(await count(cups, "at_least", 4000)).toBe(0);
  });
});

it("accounts have at most twenty fields", async () => {
  const fields = async () => (await listAccountFields(database.read)).length;
  while ((await fields()) < 20) await add({ name: `Field ${await fields()}` });
  await expect(add({ name: "One more" })).rejects.toMatchObject({
    fields: { "": [expect.any(String)] },
  });
});
