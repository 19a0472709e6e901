import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./free-port.mjs";
import { findBinaries } from "./postgres-binaries.mjs";
import { scratchRoot } from "./scratch-root.mjs";

/** @typedef {{ url: string, origin: string, stop: () => Promise<void> }} PostgresServer */

const PREFIX = "upwell-postgres-";

/**
 * Durability and speed of a server whose data is thrown away. Nothing looks through tables on its own, so that
 * plans are those of tables that nobody has counted yet, each time.
 */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "8GB",
  checkpoint_timeout: "1d",
  autovacuum: "off",
  jit: "off",
  max_connections: "200",
  shared_buffers: "128MB",
  unix_socket_directories: "",
  listen_addresses: "127.0.0.1",
  timezone: "UTC",
};

/**
 * A real PostgreSQL server for the tests: the one at TEST_DATABASE_URL, else one that is started here and ends with this process.
 * @returns {Promise<PostgresServer>}
 * @throws when there is none and none can be started
 */
export async function startPostgres() {
  const url = process.env["TEST_DATABASE_URL"];
  if (url) return { url, origin: "TEST_DATABASE_URL", stop: async () => {} };
  removeLeftovers();
  const folder = mkdtempSync(join(scratchRoot, `${PREFIX}${process.pid}-`));
  try {
    return await startIn(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} folder */
async function startIn(folder) {
  const owner = serverOwner();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const { initdb, postgres, origin } = await findBinaries(owner, folder);
  const data = join(folder, "data");
  initialise(initdb, data, { ...owner, cwd: folder });
  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(postgres, ["-D", data, "-p", String(port), ...settings], {
    ...owner,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  process.once("exit", end);
  await isReady(server);
  const stop = async () => {
    process.removeListener("exit", end);
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://upwell@127.0.0.1:${port}/postgres`, origin, stop };
}

/** PostgreSQL refuses to run as root; an unprivileged user who is on every system runs it then. */
function serverOwner() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const entry = ["postgres", "nobody"]
    .map((name) => users.find((line) => line.startsWith(`${name}:`))?.split(":"))
    .find(Boolean);
  if (!entry) throw new Error("PostgreSQL cannot run as root, and there is no user named nobody.");
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/**
 * @param {string} initdb
 * @param {string} data
 * @param {{ uid?: number, gid?: number, cwd: string }} options
 */
function initialise(initdb, data, options) {
  const attempt = (/** @type {string} */ locale) =>
    execFileSync(
      initdb,
      ["-D", data, "-U", "upwell", "-A", "trust", "-E", "UTF8", "--no-sync", `--locale=${locale}`],
      { ...options, stdio: ["ignore", "ignore", "pipe"] },
    );
  try {
    attempt("C.UTF-8");
  } catch {
    rmSync(data, { recursive: true, force: true });
    attempt("C");
  }
}

/** @param {import("node:child_process").ChildProcess} server */
function isReady(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk) => {
      if (said.length < 100_000) said += chunk;
      if (said.includes("ready to accept connections")) resolve(undefined);
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

/** A run that was killed outright leaves its server and its folder behind. */
function removeLeftovers() {
  for (const name of readdirSync(scratchRoot)) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : 0;
    if (!pid || isAlive(pid)) continue;
    const folder = join(scratchRoot, name);
    const server = serverIn(folder);
    if (server && isAlive(server)) process.kill(server, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

/** @param {string} folder */
function serverIn(folder) {
  try {
    return Number(readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
