import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handleFrom, isHandle, isReserved } from "~/features/people/handle";
import { uniqueHandle } from "~/features/people/handles.server";
import { insertPerson } from "~/features/people/people.queries.server";
import { Conflict } from "~/platform/errors";
import type { Database } from "~db/connect.server";
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

describe("an address", () => {
  it("belongs to one person, in whatever case it is typed", async () => {
    await join("First", "Same@Example.com");
    await expect(join("Second", "same@example.COM")).rejects.toBeInstanceOf(Conflict);
  });
});
