import { randomBytes } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { type Database, openDatabase } from "~db/connect.server";
import { databaseName, onServer, sibling } from "./postgres-databases";
import { makeScratchFolder } from "./scratch";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of this run's migrated database. */
    template: string;
    /** How PostgreSQL is to clone it. */
    cloning: string;
  }
}

/** The engine that this run tests. */
export const engine: Database["engine"] =
  process.env["UPWELL_TEST_ENGINE"] === "postgres" ? "postgres" : "sqlite";

export interface TestAddress {
  url: string;
  /** Deletes the database; nothing may be connected to it on SQLite. */
  remove(): Promise<void>;
}

/** A fresh migrated database. Closing it deletes it. */
export async function openTestDatabase(): Promise<Database> {
  const { url, remove } = await makeTestDatabase();
  const database = await openDatabase({ url });
  return {
    ...database,
    async close() {
      await database.close();
      await remove();
    },
  };
}

/** A fresh migrated database that is not opened yet, for what opens it by its address. */
export function makeTestDatabase(): Promise<TestAddress> {
  return engine === "postgres" ? cloneDatabase() : copyFile();
}

/** A database without any table, for what migrates it. */
export async function openEmptyDatabase(): Promise<Database> {
  const { url, remove } = engine === "postgres" ? await createDatabase("") : emptyFile();
  const database = await openDatabase({ url });
  return {
    ...database,
    async close() {
      await database.close();
      await remove();
    },
  };
}

function emptyFile(): TestAddress {
  const folder = makeScratchFolder();
  return {
    url: `file:${join(folder, "upwell.db")}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function copyFile(): Promise<TestAddress> {
  const folder = makeScratchFolder();
  const file = join(folder, "upwell.db");
  copyFileSync(inject("template").replace(/^file:/, ""), file);
  return {
    url: `file:${file}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function cloneDatabase(): Promise<TestAddress> {
  return createDatabase(`template ${databaseName(inject("template"))} ${inject("cloning")}`);
}

async function createDatabase(like: string): Promise<TestAddress> {
  const template = inject("template");
  const server = sibling(template, "postgres");
  const name = `${databaseName(template)}_${randomBytes(6).toString("hex")}`;
  await onServer(server, (client) => client.query(`create database ${name} ${like}`));
  const drop = () =>
    onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
  return { url: sibling(template, name), remove: async () => void (await drop()) };
}
