import type { Client } from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "~db/connect.server";
import { migrateToLatest } from "~db/migrate";
import { startPostgres } from "./postgres.mjs";
import { onServer, sibling } from "./postgres-databases";

/** Migrates one database for the whole run; every test file clones it. All of them are dropped at the end. */
export default async function setup(project: TestProject) {
  const server = await startPostgres();
  const run = `upwell_test_${process.pid}_${Date.now()}`;
  const template = sibling(server.url, run);
  await onServer(server.url, (client) => client.query(`create database ${run}`));
  const database = await openDatabase({ url: template });
  await migrateToLatest(database);
  await database.close();
  project.provide("template", template);
  project.provide("cloning", await onServer(server.url, cloning));
  return async () => {
    await onServer(server.url, (client) => dropAll(client, run));
    await server.stop();
  };
}

/**
 * Copying the files of a template takes a third of the time of copying its blocks through the log, which newer
 * servers do unless they are told.
 */
async function cloning(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  return Number(rows[0]?.version) >= 150_000 ? "strategy file_copy" : "";
}

async function dropAll(client: Client, run: string) {
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [run],
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`);
}
