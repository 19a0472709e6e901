import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const OLDEST_NODE = [20, 19];
const INSTALL = [
  ...["install", "--no-save", "--include=dev"],
  ...["--no-fund", "--no-audit", "--loglevel=error"],
];
const RUN_SCRIPTS = ["rebuild", "--loglevel=error"];
/** @type {import("node:child_process").CommonSpawnOptions & { stdio: ["ignore", "inherit", "inherit"] }} */
const OPTIONS = { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" };
/** Stands there as long as the scripts of the packages have not run to their end, also when the process is killed. */
const SCRIPTS_WAIT = "node_modules/.scripts-wait";
/** As `db/sqlite.server.ts` chooses it. */
const SQLITE = Number(process.versions["napi"]) >= 10 ? "better-sqlite3-napi" : "better-sqlite3";

/** Leaves with a sentence when this Node.js is too old for the packages. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Upwell needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/**
 * Installs all packages, those for development too, unless node_modules already holds what the lock file asks for.
 * Leaves the process with npm's exit code when that fails.
 */
export function installPackages() {
  if (!isInstalled()) fetchPackages(INSTALL);
  else if (existsSync(SCRIPTS_WAIT)) runNpm(RUN_SCRIPTS);
  rmSync(SCRIPTS_WAIT, { force: true });
  buildSqlite();
}

/**
 * The same, and all is there that needs no script of a package. Compiling SQLite takes one processor a minute:
 * what opens no database runs beside it, what does waits for the promise.
 */
export function beginInstall() {
  if (!isInstalled()) {
    fetchPackages([...INSTALL, "--ignore-scripts"]);
    writeFileSync(SCRIPTS_WAIT, "");
  }
  return runScripts();
}

async function runScripts() {
  if (existsSync(SCRIPTS_WAIT)) await runNpmBeside(RUN_SCRIPTS);
  rmSync(SCRIPTS_WAIT, { force: true });
  buildSqlite();
}

/**
 * `npm ci` refuses a lock file made where a registry lacks the binaries of other systems.
 * @param {string[]} args
 */
function fetchPackages(args) {
  console.log("Installing packages (a few minutes the first time) …");
  runNpm(args);
}

function buildSqlite() {
  if (sqliteLoads()) return;
  console.log("Building SQLite for this version of Node.js …");
  runNpm(["rebuild", SQLITE, "--loglevel=error"]);
}

function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "" || optional || devOptional) return true;
    return present[path]?.version === version && existsSync(path);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** A binary built for another Node.js stays in node_modules when Node.js is changed. */
function sqliteLoads() {
  const script = `new (require("${SQLITE}"))(":memory:").close()`;
  return spawnSync(process.execPath, ["-e", script], { stdio: "ignore" }).status === 0;
}

/** @param {string[]} args */
function runNpm(args) {
  const [command, all] = npm(args);
  const { status } = spawnSync(command, all, OPTIONS);
  if (status !== 0) leave(args, status);
}

/** @param {string[]} args */
async function runNpmBeside(args) {
  const [command, all] = npm(args);
  const child = spawn(command, all, OPTIONS);
  const end = () => void child.kill("SIGTERM");
  process.on("exit", end);
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject).once("exit", resolve);
  });
  process.off("exit", end);
  if (status !== 0) leave(args, status);
}

/**
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const path = process.env["npm_execpath"];
  return path?.endsWith(".js") ? [process.execPath, [path, ...args]] : ["npm", args];
}

/**
 * @param {string[]} args
 * @param {number | null} status
 * @returns {never}
 */
function leave(args, status) {
  console.error(`"npm ${args.join(" ")}" failed; its messages are above.`);
  process.exit(status ?? 1);
}
