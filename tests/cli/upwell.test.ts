import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnv } from "~/platform/env.server";
import { type Database, openDatabase } from "~db/connect.server";
import { start } from "../../server";
import { makeBoard, makePerson } from "../support/community";
import { makeTestDatabase, type TestAddress } from "../support/database";
import { upwell } from "../support/run-upwell";

let address: TestAddress;
let folder: string;

beforeEach(async () => {
  address = await makeTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "upwell-cli-"));
});
afterEach(async () => {
  await address.remove();
  rmSync(folder, { recursive: true });
});

/** Opens the database for the length of `work`, as another process would. */
async function beside<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: address.url });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the commands", () => {
  it("are listed, and each explains itself", async () => {
    const list = await upwell(address.url);
    expect(list.code).toBe(0);
    for (const name of ["migrate", "import", "doctor", "person", "demo"]) {
      expect(list.out).toContain(name);
      const help = await upwell(address.url, name, "--help");
      expect(help).toMatchObject({ code: 0, complaints: "" });
      expect(help.out).toContain(`upwell ${name}`);
    }
  });

  it("that do not exist, and options that do not, are refused with a sentence", async () => {
    expect(await upwell(address.url, "explode")).toMatchObject({
      code: 1,
      complaints: 'There is no command "explode". "upwell --help" lists them.',
    });
    expect(await upwell(address.url, "doctor", "--hard")).toMatchObject({ code: 1, out: "" });
  });

  it("say which setting is wrong", async () => {
    const result = await upwell("mysql://localhost/upwell", "migrate");
    expect(result.code).toBe(1);
    expect(result.complaints).toContain("DATABASE_URL must be a URL that begins with");
    expect(() => readEnv({ DATABASE_URL: "mysql://localhost/upwell" })).toThrow();
  });
});

describe("a database that cannot be used", () => {
  it.each([
    ["PostgreSQL that does not answer", () => "postgres://u:p@127.0.0.1:1/x", "not answer"],
    ["a file below a file", () => `file:${file("plain", "x")}/upwell.db`, "Set DATA_DIR"],
    ["a file of another kind", () => `file:${file("not.db", "x".repeat(5_000))}`, "no SQLite"],
  ])("is answered with what to set: %s", async (_what, url, words) => {
    const result = await upwell(url(), "migrate");
    expect(result).toMatchObject({ code: 1, complaints: expect.stringContaining(words) });
    const env = readEnv({ DATABASE_URL: url(), LOG_LEVEL: "silent" });
    await expect(start({ env })).rejects.toThrow(words);
  });
});

describe("upwell migrate", () => {
  it("has nothing to do on a database that is up to date", async () => {
    const result = await upwell(address.url, "migrate");
    expect(result.code).toBe(0);
    expect(result.out).toContain("Nothing to do");
  });

  it("brings a database from nothing, which other commands refuse", async () => {
    const url = `file:${join(folder, "new.db")}`;
    expect(await upwell(url, "doctor")).toMatchObject({ code: 1 });
    expect((await upwell(url, "migrate")).out).toContain("Applied 0001-people.");
    expect(await upwell(url, "doctor")).toMatchObject({ code: 0 });
  });
});

describe("upwell person promote", () => {
  it("gives a role to who signs in with the address, whatever its case", async () => {
    await beside((database) => makePerson(database, "member", { handle: "ann" }));
    const result = await upwell(address.url, "person", "promote", "Ann@Example.com", "admin");
    expect(result).toMatchObject({ code: 0 });
    const role = await beside((database) =>
      database.read.selectFrom("person").select("role").executeTakeFirstOrThrow(),
    );
    expect(role).toEqual({ role: "admin" });
  });

  it("leaves a community its last admin, and refuses unknown people and roles", async () => {
    await beside((database) => makePerson(database, "admin", { handle: "ann" }));
    const promote = (...args: string[]) => upwell(address.url, "person", "promote", ...args);
    expect((await promote("ann@example.com", "member")).complaints).toContain("the only admin");
    expect((await promote("bob@example.com", "rep")).complaints).toContain("Nobody signs in");
    expect((await promote("ann@example.com", "king")).complaints).toContain("is no role");
    expect((await promote("ann@example.com")).code).toBe(1);
  });
});

describe("upwell import csv", () => {
  it("ends with 0 when all is in, 2 when some rows were refused, 1 when nothing was done", async () => {
    const good = file("good.csv", "title\nA fine idea\n");
    const mixed = file("mixed.csv", "title,votes\nAnother fine idea,3\nA third,many\n");
    const bad = file("bad.csv", "title,votes\nA third,many\n");
    const unfit = file("unfit.csv", "name\nA fine idea\n");
    const run = (path: string) => upwell(address.url, "import", "csv", "--ideas", path);
    expect(await run(good)).toMatchObject({ code: 0 });
    const enqueued = await beside((database) =>
      database.read.selectFrom("job").select(["kind", "payload"]).execute(),
    );
    // What came with the rows becomes part of the ledger; nobody is told of it.
    expect(enqueued).toEqual([{ kind: "exchange_rebuild", payload: '{"after":0}' }]);
    const partly = await run(mixed);
    expect(partly.code).toBe(2);
    expect(partly.out).toContain(
      `${mixed}, line 3, column 2 (votes): “many” is not a whole number`,
    );
    expect(await run(bad)).toMatchObject({ code: 1 });
    expect((await run(unfit)).complaints).toContain("column title: this column is missing");
    expect((await run(join(folder, "none.csv"))).complaints).toContain("There is no file");
    expect(await upwell(address.url, "import", "csv")).toMatchObject({ code: 1 });
  });
});

describe("upwell demo", () => {
  it("never touches a community that is not the demo", async () => {
    await beside((database) => makeBoard(database));
    await beside((database) => makePerson(database));
    const result = await upwell(address.url, "demo", "--fresh");
    expect(result.code).toBe(1);
    expect(result.complaints).toContain("not the demo");
    expect(
      await beside((database) => database.read.selectFrom("person").select("id").execute()),
    ).toHaveLength(1);
  });
});
