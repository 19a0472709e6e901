import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What Chromium needs in a container and on a machine without a way to the internet. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A new process for each person who comes in a test takes longer than what most of them do.
  "--renderer-process-limit=1",
  // A page is left after a second: to compile its script for speed takes longer than it saves.
  "--js-flags=--no-opt --no-maglev",
];

/**
 * For what looks at pages without acting on them: no frame is drawn, a fifth of the work of a page. What waits
 * for one, as a click does until a button stands still, waits for ever. A Chromium that has windows draws all the same.
 */
export const withoutFrames = [
  "--enable-begin-frame-control",
  "--run-all-compositor-stages-before-draw",
];

/** Chromium without what a window needs: the same pages in four fifths of the time. */
const SHELL = "/usr/bin/chromium-headless-shell";
const ON_SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const DOWNLOAD_LIMIT_MS = 60_000;

/**
 * The path of a Chromium to test in: CHROMIUM_PATH, the system's, Playwright's (downloaded where that is possible),
 * else Debian's, which is installed when this runs as root.
 * @throws with what to do when there is none
 */
export function findChromium() {
  const given = process.env["CHROMIUM_PATH"];
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
  const path = given || shell() || onSystem() || playwrights() || downloaded() || installed();
  if (path) return path;
  throw new Error(
    "No Chromium to test in: install chromium or google-chrome, or set CHROMIUM_PATH to one.",
  );
}

/** Where Debian's Chromium is, the package beside it is installed as well when this runs as root. */
function shell() {
  if (existsSync(SHELL)) return SHELL;
  const isDebians = existsSync("/etc/chromium.d") && existsSync("/usr/bin/chromium");
  return isDebians && mayInstall() && installPackages(["chromium-headless-shell"]);
}

function onSystem() {
  return ON_SYSTEM.find((path) => existsSync(path));
}

function playwrights() {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function downloaded() {
  console.log("Looking for a Chromium to download …");
  const args = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  const { status } = spawnSync(process.execPath, args, {
    stdio: "ignore",
    timeout: DOWNLOAD_LIMIT_MS,
  });
  return status === 0 ? playwrights() : undefined;
}

function installed() {
  return mayInstall() && installPackages(["chromium-headless-shell", "chromium"]);
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * The first of these that Debian has.
 * @param {string[]} names
 */
function installPackages(names) {
  console.log("Installing Debian's Chromium …");
  if (apt("update")) names.some((name) => apt("install", "--yes", "--no-install-recommends", name));
  return [SHELL, ...ON_SYSTEM].find((path) => existsSync(path));
}

/** @param {string[]} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { env, stdio: "ignore" }).status === 0;
}
