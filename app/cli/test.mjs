import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cleanEnvironment } from "./environment.mjs";
import { beginInstall, requireNode } from "./install.mjs";
import { hearNode, runNode } from "./run.mjs";
import { askForReport, readCounts } from "./test-report.mjs";
import { stages } from "./test-stages.mjs";

const NAMES = [...new Set(stages.map((stage) => stage.name))];

const HELP = `npm test [-- --only <stage>] [-- --engine sqlite|postgres] [-- --quick | --thorough] [-- <name of a test file>]

Proves that Upwell works: ${stages.map((stage) => stage.title.toLowerCase()).join(", ")}.

  --only      one stage: ${NAMES.join(", ")}
  --engine    tests on this engine only
  --quick     for daily work, as \`npm run check\`: one engine, no browser, without the tests that take minutes
  --thorough  before a release: the longest tests go all the way, with ten times the bad input for each form,
              every page in each language and every journey without script

  TEST_DATABASE_URL  a PostgreSQL server to test on, instead of one that is started for the run
  CHROMIUM_PATH      the Chromium to test in`;

const { values: options, positionals: files } = parseArgs({
  options: {
    only: { type: "string" },
    engine: { type: "string" },
    quick: { type: "boolean" },
    thorough: { type: "boolean" },
    help: { type: "boolean" },
  },
  allowPositionals: true,
});

if (options.help) {
  console.log(HELP);
  process.exit(0);
}
refuse(options.only, NAMES, "--only");
refuse(options.engine, ["sqlite", "postgres"], "--engine");
if (options.quick && options.thorough) {
  console.error("--quick and --thorough are two ways to test; choose one.");
  process.exit(1);
}

requireNode();
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
const installed = beginInstall();

const began = Date.now();
/**
 * With room for what is young: tests make and drop so much that to look through it takes a seventh of their time.
 * @type {NodeJS.ProcessEnv}
 */
const env = {
  ...cleanEnvironment("test"),
  NODE_OPTIONS: withYoungRoom(),
  UPWELL_TEST_DEPTH: options.thorough ? "whole" : "part",
};
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
const chosen = stages.filter(isChosen);
const checks = chosen.filter((stage) => !stage.report);
await Promise.all([...checks.map(runBeside), installed, prepareChromium()]);
const postgres = await preparePostgres();
for (const [index, stage] of chosen.entries()) if (stage.report) await run(stage, index);
await postgres?.stop();

console.log(`\n${summary.join("\n")}\n\nAll in ${seconds(began)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** @param {import("./test-stages.mjs").Stage} stage */
function isChosen(stage) {
  if (options.only && stage.name !== options.only) return false;
  if (options.quick && !stage.quick) return false;
  return !options.engine || !stage.engine || stage.engine === options.engine;
}

/**
 * Where there is no Chromium yet, to fetch one takes half a minute of waiting: the checks have it meanwhile.
 * One that cannot be had is a failure of the stage that needs it, which says why.
 */
async function prepareChromium() {
  if (!chosen.some((stage) => stage.report === "playwright")) return;
  const { code, said } = await hearNode(["tests/support/find-chromium.mjs"], env);
  if (code === 0) console.log(said.trimEnd());
}

/** A server that cannot be had is a failure of the stages that need it, with the reason; never a reason to leave them out. */
async function preparePostgres() {
  if (!chosen.some((stage) => stage.needsPostgres) || options.engine === "sqlite") return undefined;
  try {
    const { startPostgres } = await import("../../tests/support/postgres.mjs");
    const server = await startPostgres();
    console.log(`PostgreSQL for the tests: ${server.origin}.`);
    env["TEST_DATABASE_URL"] = server.url;
    return server;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/**
 * A check needs one processor, so that all of them run at once, each with its words in one piece.
 * @param {import("./test-stages.mjs").Stage} stage
 */
async function runBeside(stage) {
  const start = Date.now();
  const { code, said } = await hearNode(commandOf(stage), env);
  console.log(`\n— ${stage.title} —\n${said.trimEnd()}`);
  count(stage, start, { passed: Number(code === 0), failed: Number(code !== 0), names: [] });
}

/**
 * @param {import("./test-stages.mjs").Stage} stage
 * @param {number} index
 */
async function run(stage, index) {
  console.log(`\n— ${stage.title} —`);
  const start = Date.now();
  count(stage, start, await runTests(stage, index));
}

/**
 * @param {import("./test-stages.mjs").Stage} stage
 * @param {number} start
 * @param {import("./test-report.mjs").Counts} counts
 */
function count(stage, start, { passed, failed, names }) {
  total.passed += passed;
  total.failed += failed;
  const line = `${failed === 0 ? "✓" : "✗"} ${stage.title}: ${passed} passed, ${failed} failed`;
  console.log(`${line} (${seconds(start)})`);
  // The names again at the end: what a runner says of a failure may be thousands of lines above.
  summary.push(`${line} (${seconds(start)})`, ...names.map((name) => `    ✗ ${name}`));
}

/** @param {import("./test-stages.mjs").Stage} stage */
function commandOf({ command, quick }) {
  return options.quick && Array.isArray(quick) ? quick : command;
}

/**
 * @param {import("./test-stages.mjs").Stage} stage
 * @param {number} index
 */
async function runTests(stage, index) {
  const runner = stage.report ?? "vitest";
  const report = askForReport(runner, index);
  const engine = runner === "playwright" && options.engine ? ["--project", options.engine] : [];
  const args = [...commandOf(stage), ...report.args, ...engine, ...files];
  return readCounts(runner, report.file, await runNode(args, { ...env, ...report.env }));
}

/**
 * @param {string | undefined} value
 * @param {string[]} allowed
 * @param {string} option
 */
function refuse(value, allowed, option) {
  if (value === undefined || allowed.includes(value)) return;
  console.error(`${option} is one of ${allowed.join(", ")}.`);
  process.exit(1);
}

/** What NODE_OPTIONS says already stays. */
function withYoungRoom() {
  return [process.env["NODE_OPTIONS"], "--max-semi-space-size=32"].filter(Boolean).join(" ");
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
