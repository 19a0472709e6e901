/**
 * @typedef {object} Stage
 * @property {string} name what `--only` names
 * @property {string} title
 * @property {string[]} command what Node.js gets
 * @property {"sqlite" | "postgres"} [engine] the only engine that it runs on
 * @property {"vitest" | "playwright"} [report] who writes the counts; without it the stage is one check
 * @property {boolean} [needsPostgres]
 * @property {string[]} [quick] what Node.js gets besides in a quick run; without it the stage is left out there
 */

const vitest = ["node_modules/vitest/vitest.mjs", "run"];
/** Most of the minutes: every form and route with thousands of inputs, ten thousand rows, whole processes. */
const slow = ["tests/routes/**", "tests/import/large-import.test.ts", "tests/http/process.test.ts"];

const playwright = ["node_modules/@playwright/test/cli.js", "test"];

/** @type {Stage[]} */
export const stages = [
  { name: "types", title: "Types", command: ["node_modules/typescript/bin/tsc"], quick: [] },
  {
    name: "lint",
    title: "Format and lint",
    command: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
    quick: [],
  },
  {
    name: "rules",
    title: "Import rules",
    command: [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...["app", "db", "server.ts", "--config", ".dependency-cruiser.cjs"],
    ],
    quick: [],
  },
  {
    name: "unused",
    title: "Nothing unused",
    command: ["node_modules/knip/bin/knip.js", "--no-progress"],
    quick: [],
  },
  { name: "build", title: "Build", command: ["app/cli/build.mjs"], quick: [] },
  {
    name: "unit",
    title: "Unit and feature tests on SQLite",
    command: [...vitest, "--project", "pure", "--project", "sqlite"],
    engine: "sqlite",
    report: "vitest",
    quick: slow.map((files) => `--exclude=${files}`),
  },
  {
    name: "unit",
    title: "Feature tests on PostgreSQL",
    command: [...vitest, "--project", "postgres"],
    engine: "postgres",
    report: "vitest",
    needsPostgres: true,
  },
  {
    name: "e2e",
    title: "End-to-end tests in Chromium",
    command: playwright,
    report: "playwright",
    needsPostgres: true,
  },
];
