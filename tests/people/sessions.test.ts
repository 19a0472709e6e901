import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY, setClock } from "~/platform/clock";
import { Sessions } from "~/platform/session.server";
import type { Database } from "~db/connect.server";
import { makePerson } from "../support/community";
import { openTestDatabase } from "../support/database";

let database: Database;
let sessions: Sessions;

beforeAll(async () => {
  database = await openTestDatabase();
  sessions = new Sessions(database, { secure: false });
});
afterAll(() => database.close());

async function signedIn() {
  const person = await makePerson(database);
  const cookie = (await sessions.start(person.id, "Test")).split(";")[0] ?? "";
  return { person, cookie };
}

/** Reads a session as if `ms` had gone by. */
async function readAfter(ms: number, cookie: string) {
  const restore = setClock(() => Date.now() + ms);
  try {
    return await sessions.read(cookie);
  } finally {
    restore();
  }
}

const storedOf = (personId: number) =>
  database.read.selectFrom("session").selectAll().where("person_id", "=", personId).execute();

describe("a session", () => {
  it("is kept as a hash of what the cookie carries", async () => {
    const { person, cookie } = await signedIn();
    const id = cookie.split("=")[1] ?? "";
    expect(id).not.toBe("");
    expect((await storedOf(person.id)).map((row) => row.id)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(JSON.stringify(await storedOf(person.id))).not.toContain(id);
    expect(await sessions.read(cookie)).toMatchObject({ personId: person.id });
  });

  it("cannot be had by sending the stored hash", async () => {
    const { person } = await signedIn();
    const [stored] = await storedOf(person.id);
    expect(await sessions.read(`session=${stored?.id}`)).toBeNull();
  });

  it("ends when nobody used it for thirty days", async () => {
    const { person, cookie } = await signedIn();
    expect(await readAfter(29 * DAY, cookie)).toMatchObject({ personId: person.id });
    expect(await readAfter(31 * DAY, cookie)).toBeNull();
  });

  it("ends after 180 days, however much it is used", async () => {
    const { person, cookie } = await signedIn();
    await database.write((trx) =>
      trx
        .updateTable("session")
        .set({ expires_at: Date.now() + 365 * DAY })
        .where("person_id", "=", person.id)
        .execute(),
    );
    expect(await readAfter(179 * DAY, cookie)).toMatchObject({ personId: person.id });
    expect(await readAfter(181 * DAY, cookie)).toBeNull();
  });

  it("is none with a cookie that does not decode", async () => {
    expect(await sessions.read("session=%")).toBeNull();
    expect(await sessions.read("a=%")).toBeNull();
    expect(await sessions.read(undefined)).toBeNull();
  });

  it("of a suspended person is none", async () => {
    const { person, cookie } = await signedIn();
    await database.write((trx) =>
      trx.updateTable("person").set({ suspended_at: 1 }).where("id", "=", person.id).execute(),
    );
    expect(await sessions.read(cookie)).toBeNull();
  });

  it("ended by signing out is gone for good", async () => {
    const { person, cookie } = await signedIn();
    await sessions.end(cookie);
    expect(await sessions.read(cookie)).toBeNull();
    expect(await storedOf(person.id)).toEqual([]);
  });
});
