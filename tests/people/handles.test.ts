import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleFrom, isHandle, isReserved } from "~/features/people/handle";
import { listByHandles, uniqueHandle } from "~/features/people/handles.server";
import { insertPerson } from "~/features/people/people.queries.server";
import { Conflict } from "~/platform/errors";
import type { Database } from "~db/connect.server";
import { up } from "~db/migrations/0028-old-handles";
import { openTestDatabase } from "../support/database";

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let made = 0;
const join = (name: string, email = `handle${++made}@example.com`) =>
  database.write((trx) =>
    insertPerson(trx, { name, email, passwordHash: "x", verified: true, language: "en" }),
  );

describe("a handle", () => {
  it.each([
    ["Jürgen Groß", "jurgen-gross"],
    ["Łukasz Øster", "lukasz-oster"],
    ["  O’Neill, Mary  ", "oneill-mary"],
    ["履歴", "member"],
    ["Ω", "member"],
    ["x".repeat(60), "x".repeat(28)],
  ])("made from %s is %s", (name, handle) => {
    expect(handleFrom(name)).toBe(handle);
  });

  it.each([
    ["lena", true],
    ["Lena-2", true],
    ["a", false],
    ["-lena", false],
    ["le--na", false],
    ["lena_h", false],
    ["läna", false],
    ["x".repeat(33), false],
  ])("%s may be chosen: %s", (text, allowed) => {
    expect(isHandle(text)).toBe(allowed);
  });

  it("of the product's own places is nobody's", async () => {
    expect(isReserved("Admin")).toBe(true);
    expect(await uniqueHandle(database.read, "Admin")).toBe("admin-2");
  });

  it("goes on counting where the name is taken", async () => {
    const first = await join("Ana Sol");
    const second = await join("Ana Sol");
    const third = await join("ANA  SOL");
    expect([first.handle, second.handle, third.handle]).toEqual([
      "ana-sol",
      "ana-sol-2",
      "ana-sol-3",
    ]);
  });

  it("is everybody's own when ten of one name join at once", async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => join("Kim Lee")));
    expect(new Set(people.map((person) => person.handle)).size).toBe(10);
  });
});

describe("a handle that was given up before old ones were kept", () => {
  it("is its last owner's again, where nobody else has it by now", async () => {
    const people = [await join("One"), await join("Two"), await join("Three")] as const;
    await database.write(async (trx) => {
      await sql`drop table old_handle`.execute(trx);
      const edits = people.map((person, index) => ({
        ...{ verb: "person.edited", subject_kind: "person", subject_id: person.id },
        details: JSON.stringify({ fromHandle: index === 2 ? "two" : "Shared", handle: "x" }),
        created_at: index,
      }));
      await trx.insertInto("activity").values(edits).execute();
      await up(trx as unknown as Kysely<unknown>);
    });
    const owners = await listByHandles(database.read, ["shared", "two"]);
    expect(new Map(owners.map(({ asked, id }) => [asked, id]))).toEqual(
      new Map([
        ["shared", people[1].id],
        ["two", people[1].id],
      ]),
    );
  });
});

describe("an address", () => {
  it("belongs to one person, in whatever case it is typed", async () => {
    await join("First", "Same@Example.com");
    await expect(join("Second", "same@example.COM")).rejects.toBeInstanceOf(Conflict);
  });
});
