import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findChromium } from "./tests/support/chromium.mjs";
import { thorough } from "./tests/support/depth";
import { freePort } from "./tests/support/free-port.mjs";

// The workers read this file too; the environment hands them what the first reading found.
process.env["CHROMIUM_PATH"] ||= findChromium();
process.env["E2E_PORT_SQLITE"] ||= String(await freePort());
process.env["E2E_PORT_POSTGRES"] ||= String(await freePort());

const engines = [
  { name: "sqlite", other: "postgres", port: process.env["E2E_PORT_SQLITE"] },
  { name: "postgres", other: "sqlite", port: process.env["E2E_PORT_POSTGRES"] },
];

const onlyProject = process.argv.find((_, index, all) => all[index - 1] === "--project");
const served = engines.filter(({ name }) => !onlyProject || name === onlyProject);

/** Every test runs on both engines, but for those tagged @sqlite or @postgres; @thorough says that it may wait. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/e2e",
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: { executablePath: process.env["CHROMIUM_PATH"], args: chromiumFlags },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    // Nothing that waits for an animation to end.
    contextOptions: { reducedMotion: "reduce" },
    // A record of each step makes the tests half as long again; `--trace on` asks for it.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: engines.map(({ name, other, port }) => ({
    name,
    grepInvert: new RegExp(thorough ? `@${other}\\b` : `@(${other}|thorough)\\b`),
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  webServer: {
    command: [
      "node tests/support/e2e-server.mjs",
      ...served.map(({ name, port }) => `${name} ${port}`),
    ].join(" "),
    // Both at once: one after the other each would leave a processor without work.
    wait: { stdout: /All served/ },
    timeout: 120_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
