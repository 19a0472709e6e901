import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { erasePerson } from "~/features/privacy/erase-person.server";
import { DAY, setClock } from "~/platform/clock";
import { createLog } from "~/platform/log.server";
import { pictureFile } from "~/platform/picture-files.server";
import { findInTables } from "../support/all-tables";
import type { Answer, Browser } from "../support/browser";
import { startBucket, type TestBucket } from "../support/bucket";
import { startTestServer, type TestServer } from "../support/http";
import { type CanaryScene, makeCanaryScene, PASSWORD, untilJobsRan } from "./canaries";

let bucket: TestBucket;
let server: TestServer;
let lines: string[];

beforeAll(async () => {
  bucket = await startBucket();
  lines = [];
  const log = createLog("info", { write: (line: string) => void lines.push(line) });
  server = await startTestServer({ STORAGE_URL: bucket.url, LOG_ADDRESSES: "short" }, { log });
  await server.services.database.write((trx) =>
    trx.insertInto("setting").values({ name: "ready", value: "true" }).execute(),
  );
});
afterAll(async () => {
  await server.stop();
  await bucket.stop();
});

describe.each([
  { mark: "zqkeep", texts: false },
  { mark: "zqblank", texts: true },
])("a person who is erased ($mark)", ({ mark, texts }) => {
  let scene: CanaryScene;
  let gone: string[];
  let reader: Browser;
  let admin: Browser;

  beforeAll(async () => {
    scene = await makeCanaryScene(server, mark);
    gone = [...scene.canaries.identity, ...(texts ? scene.canaries.texts : [])];
    reader = await server.browserOf(scene.other.id);
    admin = await server.browserOf(scene.admin.id);
    await untilJobsRan(server.services.database);
    const own = await server.browserOf(scene.person.id);
    const answer = await own.post("/settings/erasure", {
      ...{ currentPassword: PASSWORD, confirm: "erase" },
      ...(texts ? { texts: "yes" } : {}),
    });
    expect(answer.location).toBe("/settings/erasure");
    await own.get(`/people/${scene.person.handle}`);
    expect((await own.get("/ideas")).body).toContain("Keep my account");
    const { identity, texts: words } = scene.canaries;
    const before = (await findEverywhere([...identity, ...words])).join("\n");
    expect([...identity, ...words].filter((text) => !before.includes(`${text} in `))).toEqual([]);
    await pass(8 * DAY, async () => {
      await erase(scene.person.id);
      await untilJobsRan(server.services.database);
    });
  });

  it("is found in no row of any table, and on SQLite in no byte of the file", async () => {
    expect(await findEverywhere(gone)).toEqual([]);
    expect(await findInFile(gone)).toEqual([]);
  });

  it("is found in no picture of the storage", async () => {
    const [portrait = "", inText = ""] = scene.pictures;
    expect(await readStored(portrait)).toBeUndefined();
    const key = inText.split("/")[2] ?? "";
    expect((await readStored(key)) === undefined).toBe(texts);
  });

  it("is found on no page of others", async () => {
    const { shared, alone, others } = scene.ideas;
    const pages = [
      ...["/ideas", "/inbox", `/people/${scene.person.handle}`, "/people/former--1", "/roadmap"],
      ...[`/ideas/${shared}`, `/ideas/${shared}/history`, `/ideas/${shared}/voters`],
      ...[`/ideas/${alone}`, `/ideas/${others}`, `/ideas/${others}/voters`],
      ...[`/ideas/${others}/evidence`, `/ideas/${others}/comments`, "/ideas?q=canary"],
    ];
    const forAdmin = ["/admin/people", "/admin/activity", "/admin/mail", "/admin"];
    // The address of a request comes back in a page; all else must not know it.
    const seen = [
      ...(await Promise.all(pages.map((page) => open(reader, page)))),
      ...(await Promise.all(forAdmin.map((page) => open(admin, page)))),
    ].map((answer) => answer.body.toLowerCase().replaceAll(`/people/${scene.person.handle}`, ""));
    for (const text of gone) expect(seen.filter((body) => body.includes(text))).toEqual([]);
    const [voters = ""] = [(await open(reader, `/ideas/${others}/voters`)).body];
    expect(voters).toContain("A former member");
  });

  it("leaves what the others had", async () => {
    const ideas = await server.services.database.read
      .selectFrom("idea")
      .select(["id", "vote_count", "comment_count"])
      .where("id", "in", Object.values(scene.ideas))
      .orderBy("id")
      .execute();
    const { shared, alone, others } = scene.ideas;
    const counts = Object.fromEntries(ideas.map((idea) => [idea.id, idea.vote_count]));
    expect(counts).toEqual({ [shared]: 2, ...(texts ? {} : { [alone]: 1 }), [others]: 2 });
    const comments = Object.fromEntries(ideas.map((idea) => [idea.id, idea.comment_count]));
    expect(comments[others]).toBe(texts ? 1 : 2);
    expect((await open(reader, `/ideas/${others}`)).body).toContain("@former-member");
  });

  it("tests nothing any more", async () => {
    for (const table of ["beta_tester", "beta_risk_acceptance"] as const) {
      const rows = server.services.database.read.selectFrom(table).select("person_id");
      expect(await rows.where("person_id", "=", scene.person.id).execute()).toEqual([]);
    }
  });

  it("is found in no line of the log", () => {
    const log = lines.join("").toLowerCase();
    expect(log).toContain('"address":"127.0.0.x"');
    expect(gone.filter((text) => log.includes(text))).toEqual([]);
  });

  it("is erased once, however often the job runs", async () => {
    const before = await server.services.database.read
      .selectFrom("activity")
      .select("id")
      .execute();
    await pass(9 * DAY, () => erase(scene.person.id));
    const after = await server.services.database.read.selectFrom("activity").select("id").execute();
    expect(after.length).toBe(before.length);
  });
});

/** A page, also where its address has changed. */
async function open(browser: Browser, path: string): Promise<Answer> {
  const answer = await browser.get(path);
  return answer.location ? browser.get(answer.location) : answer;
}

const erase = (personId: number) => erasePerson(server.services.database, { personId });

const findEverywhere = (found: readonly string[]) => findInTables(server.services.database, found);

async function pass(ms: number, act: () => Promise<void>): Promise<void> {
  const back = setClock(() => Date.now() + ms);
  await act().finally(back);
}

/** The canaries that the bytes of an embedded database still hold, once its journal is written back. */
async function findInFile(texts: readonly string[]): Promise<string[]> {
  const { database, env } = server.services;
  if (database.engine !== "sqlite") return [];
  await sql`pragma wal_checkpoint(truncate)`.execute(database.schemaOwner);
  const bytes = readFileSync(env.databaseUrl.replace(/^file:/, "")).toString("latin1");
  const words = bytes.toLowerCase();
  return texts.filter((text) => words.includes(text));
}

/** The bytes of the smallest size of a picture that the storage has. */
function readStored(key: string): Promise<Buffer | undefined> {
  return server.services.storage.get(pictureFile(key, "thumb"));
}
