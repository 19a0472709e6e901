import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { cleanEnvironment } from "../../app/cli/environment.mjs";
import { startPostgres } from "./postgres.mjs";
import { scratchRoot } from "./scratch-root.mjs";

/**
 * What a built server needs for a community with nothing in it: its environment, on a database and
 * in a folder of its own, which `clear` takes away.
 * @param {string} engine `sqlite` or `postgres`
 * @param {string} port
 */
export async function makeGround(engine, port) {
  const folder = mkdtempSync(join(scratchRoot, "upwell-e2e-"));
  const database = engine === "postgres" ? await makeDatabase() : undefined;
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...cleanEnvironment("production"),
    HOST: "127.0.0.1",
    PORT: port,
    PUBLIC_URL: address,
    DATA_DIR: folder,
    LOG_LEVEL: "warn",
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
  const clear = async () => {
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, env, clear };
}

async function makeDatabase() {
  const cluster = await startPostgres();
  const name = `upwell_e2e_${process.pid}_${Date.now()}`;
  const ask = async (/** @type {string} */ sql) => {
    const client = new Client({ connectionString: cluster.url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await ask(`create database ${name}`);
  const url = new URL(cluster.url);
  url.pathname = `/${name}`;
  const drop = async () => {
    // A server of our own goes with its databases, and may be on its way already.
    await ask(`drop database if exists ${name} with (force)`).catch(() => {});
    await cluster.stop();
  };
  return { url: url.href, drop };
}
