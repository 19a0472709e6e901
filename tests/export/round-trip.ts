import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openDatabase } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";
import { makeTestDatabase, type TestAddress } from "../support/database";
import { upwell } from "../support/run-upwell";
import { makeScratchFolder } from "../support/scratch";

export type Files = Record<string, string>;

/** Where the files of a test lie until all tests of its file have run. */
const folders: string[] = [];

export function makeFolder(): string {
  const folder = makeScratchFolder();
  folders.push(folder);
  return folder;
}

/** All that a community holds, also what only staff see, as the command writes it. */
export async function exported(url: string, ...options: string[]): Promise<Files> {
  const folder = makeFolder();
  const { code, complaints } = await upwell(url, "export", "csv", folder, "--internal", ...options);
  if (code !== 0) throw new Error(complaints);
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  return { folder, ...Object.fromEntries(files) };
}

/** Makes empty communities for the tests of a file; they and all files are deleted when these have run. */
export function emptyCommunities() {
  const made: TestAddress[] = [];
  afterAll(async () => {
    for (const address of made) await address.remove();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const keep = (address: TestAddress) => {
    made.push(address);
    return address.url;
  };
  return {
    make: async () => keep(await makeTestDatabase()),
    /** On SQLite, whatever engine is tested. */
    makeSqlite: async () => keep(await migratedSqlite()),
  };
}

async function migratedSqlite(): Promise<TestAddress> {
  const folder = makeScratchFolder();
  const url = `file:${join(folder, "upwell.db")}`;
  const database = await openDatabase({ url });
  await migrateToLatest(database);
  await database.close();
  return { url, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** What comes out of an empty community that took in what came out of the first one. */
export async function passOn(from: string, to: string): Promise<{ before: Files; after: Files }> {
  const { folder, ...before } = await exported(from);
  const taken = await upwell(to, "import", "csv", folder ?? "");
  if (taken.code !== 0) throw new Error(taken.out + taken.complaints);
  const { folder: _, ...after } = await exported(to);
  return { before, after };
}
