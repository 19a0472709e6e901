import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cleanEnvironment } from "./environment.mjs";
import { installPackages, requireNode } from "./install.mjs";

const HELP = `npm run screens

Takes the screenshots of docs/screens from a fresh demo community: each page in light, in dark, and on a phone.`;

if (process.argv.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}

requireNode();
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
installPackages();

const { chromium } = await import("@playwright/test");
const { chromiumFlags, findChromium } = await import("../../tests/support/chromium.mjs");
const { freePort } = await import("../../tests/support/free-port.mjs");

const FOLDER = "docs/screens";
/** Long pages are cut: what repeats further down shows nothing new. */
const TALLEST = 1800;
const VIEWS = [
  { name: "light", width: 1280, theme: "light" },
  { name: "dark", width: 1280, theme: "dark" },
  { name: "phone", width: 390, theme: "light" },
];
/** Page, who looks at it (a button of the demo bar), where, and what is done first. */
const SCREENS = [
  { name: "list", who: "member", path: "/ideas" },
  {
    name: "idea",
    who: "member",
    path: "/ideas",
    open: 'main a:has-text("Remember pressure and temperature")',
  },
  {
    name: "new-idea",
    who: "member",
    path: "/ideas/new?title=Save%20the%20boiler%20pressure%20per%20recipe",
  },
  { name: "roadmap", who: "visitor", path: "/roadmap" },
  {
    name: "roadmap-item",
    who: "visitor",
    path: "/roadmap",
    open: 'main a:has-text("Drink recipes")',
  },
  {
    name: "idea-staff",
    who: "product",
    path: "/ideas",
    open: 'main a:has-text("Remember pressure and temperature")',
  },
  // Its bars stay in view, so a long picture would show them in the middle.
  { name: "desk", who: "product", path: "/desk", inView: true },
  { name: "how-we-answer", who: "visitor", path: "/how-we-answer" },
  {
    name: "account",
    who: "rep",
    path: "/accounts?q=nordlicht",
    open: 'main a:has-text("Nordlicht Rösterei")',
  },
  { name: "give-and-get", who: "rep", path: "/exchange" },
  {
    name: "statement",
    who: "rep",
    path: "/exchange",
    open: 'main a:has-text("Two Rivers Coffee")',
  },
  { name: "business-case", who: "rep", path: "/cases", open: "main tbody a" },
  { name: "questions", who: "visitor", path: "/questions" },
  {
    name: "question",
    who: "member",
    path: "/questions?show=answered",
    open: 'main a:has-text("Mahlscheiben")',
  },
  { name: "on-behalf", who: "rep", path: "/on-behalf/new" },
  { name: "trail", who: "visitor", path: "/t/nordlicht-roesterei-in-kiel" },
  { name: "changelog", who: "visitor", path: "/changelog" },
  { name: "admin", who: "admin", path: "/admin" },
];

const port = await freePort();
const data = mkdtempSync(join(tmpdir(), "upwell-screens-"));
const origin = `http://127.0.0.1:${port}`;
const env = {
  ...cleanEnvironment("production"),
  DEMO: "1",
  HOST: "127.0.0.1",
  PORT: String(port),
  PUBLIC_URL: origin,
  DATA_DIR: data,
  LOG_LEVEL: "warn",
};
run(["app/cli/build.mjs"]);
run(["build/app/upwell.js", "demo"]);
const server = spawn(process.execPath, ["build/app/server.js"], { env, stdio: "inherit" });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  await untilHealthy();
  mkdirSync(FOLDER, { recursive: true });
  for (const view of VIEWS) await shoot(view);
} finally {
  await browser.close();
  server.kill("SIGTERM");
  rmSync(data, { recursive: true, force: true });
}

/** @param {{ name: string, width: number, theme: string }} view */
async function shoot({ name, width, theme }) {
  for (const screen of SCREENS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme === "dark" ? "dark" : "light",
      reducedMotion: "reduce",
      locale: "en-GB",
      timezoneId: "Europe/Berlin",
    });
    const page = await context.newPage();
    if (screen.who !== "visitor") await signIn(page, screen.who);
    await page.goto(origin + screen.path);
    if (screen.open) {
      await page.locator(screen.open).first().click();
      await page.waitForURL(/\/\d+(?:[-/]|$)/);
    }
    await page.waitForLoadState("networkidle");
    // The demo bar is not part of what a community shows.
    for (const bar of await page.locator("[data-demo-bar]").all()) {
      await bar.evaluate((node) => node.remove());
    }
    const path = `${FOLDER}/${screen.name}-${name}.png`;
    const clip = { x: 0, y: 0, width, height: Math.min(TALLEST, await heightOf(page)) };
    await page.screenshot(screen.inView ? { path } : { path, fullPage: true, clip });
    await context.close();
    console.log(path);
  }
}

/** @param {import("@playwright/test").Page} page */
function heightOf(page) {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} role
 */
async function signIn(page, role) {
  await page.goto(`${origin}/roadmap`);
  await page.locator(`aside button[data-role="${role}"]`).click();
  await page.waitForLoadState("load");
}

/** @param {string[]} args */
function run(args) {
  const { status } = spawnSync(process.execPath, args, { env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

async function untilHealthy() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not start.");
}
