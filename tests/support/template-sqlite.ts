import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";

/** Migrates one database file for the whole run; every test file copies it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "upwell-test-"));
  const url = `file:${join(folder, "template.db")}`;
  const database = await openDatabase({ url });
  await migrateToLatest(database);
  await database.close();
  project.provide("template", url);
  return () => rmSync(folder, { recursive: true, force: true });
}
