import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";
import { makeScratchFolder } from "./scratch";

/** Migrates one database file for the whole run; every test file copies it. */
export default async function setup(project: TestProject) {
  const folder = makeScratchFolder();
  const url = `file:${join(folder, "template.db")}`;
  const database = await openDatabase({ url });
  await migrateToLatest(database);
  await database.close();
  project.provide("template", url);
  return () => rmSync(folder, { recursive: true, force: true });
}
