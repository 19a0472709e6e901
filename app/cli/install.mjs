import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const OLDEST_NODE = [20, 19];
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
  if (!isInstalled()) {
    console.log("Installing packages (a few minutes the first time) …");
    // `npm ci` refuses a lock file made where a registry lacks the binaries of other systems.
    runNpm([
      "install",
      "--no-save",
      "--include=dev",
      "--no-fund",
      "--no-audit",
      "--loglevel=error",
    ]);
  }
  if (!sqliteLoads()) {
    console.log("Building SQLite for this version of Node.js …");
    runNpm(["rebuild", SQLITE, "--loglevel=error"]);
  }
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
  const npm = process.env["npm_execpath"];
  const [command, ...first] = npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(command ?? "npm", [...first, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error(`"npm ${args.join(" ")}" failed; its messages are above.`);
  process.exit(status ?? 1);
}
