import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";
import { upwell } from "../support/run-upwell";
import { makeScratchFolder } from "../support/scratch";

export type Files = Record<string, string>;

/** All that a community holds, also what only staff see, as the command writes it. */
export async function exported(url: string, ...options: string[]): Promise<Files> {
  const folder = mkdtempSync(join(makeScratchFolder(), "export-"));
  const { code, complaints } = await upwell(url, "export", "csv", folder, "--internal", ...options);
  if (code !== 0) throw new Error(complaints);
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  return { folder, ...Object.fromEntries(files) };
}

/** An SQLite database beside whatever engine is tested. */
export async function makeSqlite(): Promise<string> {
  const url = `file:${join(makeScratchFolder(), "upwell.db")}`;
  const database = await openDatabase({ url });
  await migrateToLatest(database);
  await database.close();
  return url;
}

/** What comes out of an empty community that took in what came out of the first one. */
export async function passOn(from: string, to: string): Promise<{ before: Files; after: Files }> {
  const { folder, ...before } = await exported(from);
  const taken = await upwell(to, "import", "csv", folder ?? "");
  if (taken.code !== 0) throw new Error(taken.out + taken.complaints);
  const { folder: _, ...after } = await exported(to);
  return { before, after };
}
