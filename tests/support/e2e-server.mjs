import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { cleanEnvironment } from "../../app/cli/environment.mjs";
import { startPostgres } from "./postgres.mjs";

/** Serves the built product with a fresh demo community: `node e2e-server.mjs <sqlite|postgres> <port>`. */
const [, , engine = "sqlite", port = "0"] = process.argv;

const folder = mkdtempSync(join(tmpdir(), "upwell-e2e-"));
const database = engine === "postgres" ? await makeDatabase() : undefined;
const env = {
  ...cleanEnvironment("production"),
  DEMO: "1",
  HOST: "127.0.0.1",
  PORT: port,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  DATA_DIR: folder,
  LOG_LEVEL: "warn",
  ...(database ? { DATABASE_URL: database.url } : {}),
};

const filled = spawnSync(process.execPath, ["build/app/upwell.js", "demo"], {
  env,
  stdio: ["ignore", "ignore", "inherit"],
});
if (filled.status !== 0) await leave(filled.status ?? 1);

const server = spawn(process.execPath, ["build/app/server.js"], { env, stdio: "inherit" });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill("SIGTERM"));
server.once("exit", (code) => leave(code ?? 1));

/** @param {number} code */
async function leave(code) {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
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
