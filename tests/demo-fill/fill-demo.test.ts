import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPassword } from "~/platform/password.server";
import { type Database, openDatabase } from "~db/connect.server";
import { DEMO_PASSWORD, fillDemo } from "~db/demo/fill";
import type { Schema } from "~db/schema";
import { makeTestDatabase, openTestDatabase, type TestAddress } from "../support/database";
import { dump } from "../support/dump";
import { upwell } from "../support/run-upwell";

const NOW = Date.UTC(2026, 4, 20, 9);

let address: TestAddress;
let database: Database;

beforeAll(async () => {
  address = await makeTestDatabase();
  database = await openDatabase({ url: address.url });
  await fillDemo(database, { now: NOW, seed: 1 });
}, 120_000);
afterAll(async () => {
  await database.close();
  await address.remove();
});

async function count(table: keyof Schema): Promise<number> {
  const { count } = await database.read
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

describe("the demo community", () => {
  it("is as large as it should be", async () => {
    expect(await count("idea")).toBeGreaterThanOrEqual(80);
    expect(await count("person")).toBeGreaterThanOrEqual(60);
    expect(await count("account")).toBeGreaterThanOrEqual(20);
    expect(await count("board")).toBeGreaterThanOrEqual(5);
    expect(await count("comment")).toBeGreaterThanOrEqual(300);
    expect(await count("roadmap_item")).toBeGreaterThanOrEqual(10);
    expect(Math.abs((await count("vote")) - 900)).toBeLessThanOrEqual(20);
  });

  it("is the same for the same moment and seed", async () => {
    const other = await openTestDatabase();
    await fillDemo(other, { now: NOW, seed: 1 });
    expect(await dump(other)).toEqual(await dump(database));
    await other.close();
  }, 120_000);

  it("has every counter right", async () => {
    expect(await upwell(address.url, "doctor")).toMatchObject({ code: 0 });
  });

  it("lies in the past, in the order in which things happen", async () => {
    const rows = await database.read
      .selectFrom("activity")
      .select(["id", "created_at"])
      .orderBy("id")
      .execute();
    const times = rows.map((row) => row.created_at);
    expect(times).toEqual([...times].sort((left, right) => left - right));
    expect(times.at(-1)).toBeLessThanOrEqual(NOW);
    const early = await database.read
      .selectFrom("vote")
      .innerJoin("idea", "idea.id", "vote.idea_id")
      .innerJoin("person", "person.id", "vote.person_id")
      .select("idea.id")
      .where((where) =>
        where.or([
          where("vote.first_at", "<", where.ref("idea.created_at")),
          where("vote.first_at", "<", where.ref("person.created_at")),
        ]),
      )
      .execute();
    expect(early).toEqual([]);
  });

  it("promotes no idea before it was posted", async () => {
    const early = await database.read
      .selectFrom("roadmap_item_idea as link")
      .innerJoin("idea", "idea.id", "link.idea_id")
      .select("idea.id")
      .whereRef("link.created_at", "<", "idea.created_at")
      .execute();
    expect(early).toEqual([]);
  });

  it("waits for nobody: no job is queued and no mail lies about", async () => {
    expect([await count("job"), await count("mail")]).toEqual([0, 0]);
  });

  it("leaves something unread in the inboxes that the demo bar opens", async () => {
    const unread = await database.read
      .selectFrom("notification")
      .innerJoin("person", "person.id", "notification.person_id")
      .select("handle")
      .distinct()
      .where("read_at", "is", null)
      .orderBy("handle")
      .execute();
    expect(unread.map((row) => row.handle)).toEqual(["felix", "lena", "mara", "thea"]);
  });

  it("tells its customer what a rep entered in their name", async () => {
    const told = await database.read
      .selectFrom("notification")
      .innerJoin("person", "person.id", "notification.person_id")
      .select("handle")
      .where("kind", "=", "entered")
      .execute();
    expect(told.map((row) => row.handle)).toEqual(["lena"]);
  });

  it("lets everybody in with the password that the command tells", async () => {
    const { password_hash } = await database.read
      .selectFrom("person")
      .select("password_hash")
      .where("handle", "=", "lena")
      .executeTakeFirstOrThrow();
    expect(await verifyPassword(password_hash, DEMO_PASSWORD)).toBe(true);
  });
});

describe("upwell demo", () => {
  it("fills what is empty", async () => {
    const own = await makeTestDatabase();
    expect(await upwell(own.url, "demo")).toMatchObject({
      code: 0,
      out: expect.stringContaining("Filled the demo community"),
    });
    await own.remove();
  }, 60_000);

  it("keeps what is there, and starts over when told to", async () => {
    const again = await upwell(address.url, "demo");
    expect(again).toMatchObject({ code: 0 });
    expect(again.out).toContain("is there");
    expect(again.out).toContain("lena@kaffeewerk-sued.example");
    expect(await newest()).toBeLessThanOrEqual(NOW);
    const fresh = await upwell(address.url, "demo", "--fresh");
    expect(fresh.out).toContain("Filled the demo community");
    expect(await newest()).toBeGreaterThan(NOW);
    const { first } = await database.read
      .selectFrom("idea")
      .select((select) => select.fn.min<number>("id").as("first"))
      .executeTakeFirstOrThrow();
    expect(first).toBe(1);
  }, 120_000);

  /** The time of the newest idea, in milliseconds. */
  async function newest(): Promise<number> {
    const { at } = await database.read
      .selectFrom("idea")
      .select((select) => select.fn.max<number>("created_at").as("at"))
      .executeTakeFirstOrThrow();
    return at;
  }
});
