import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMP = "build/.stamp";

const SOURCES = [
  "app",
  "db",
  "public",
  "server.ts",
  "remix.config.js",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

const ENTRIES = ["build/server/index.js", "build/app/server.js", "build/app/upwell.js"];

/** A fingerprint of everything that the build reads. */
export function fingerprintSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap(filesIn))
    hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} fingerprint that of the sources as they are now */
export function isBuilt(fingerprint) {
  if (!existsSync(STAMP) || !ENTRIES.every((file) => existsSync(file))) return false;
  return readFileSync(STAMP, "utf8") === fingerprint;
}

/** @param {string} fingerprint that of the sources from before the build began */
export function markBuilt(fingerprint) {
  writeFileSync(STAMP, fingerprint);
}

/**
 * @param {string} path
 * @returns {string[]} the path itself, or the files below it in a fixed order
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
