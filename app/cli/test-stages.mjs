/**
 * @typedef {object} Stage
 * @property {string} name what `--only` names
 * @property {string} title
 * @property {string[]} command what Node.js gets
 * @property {"sqlite" | "postgres"} [engine] the only engine that it runs on
 * @property {"vitest" | "playwright"} [report] who writes the counts; without it the stage is one check
 * @property {boolean} [needsPostgres]
 * @property {string[] | true} [quick] what Node.js gets in a quick run, or the same; without it the stage is left out there
 */

const vitest = ["node_modules/vitest/vitest.mjs", "run"];
const playwright = ["node_modules/@playwright/test/cli.js", "test"];

/** @type {Stage[]} */
export const stages = [
  {
    name: "types",
    title: "Types",
    // By threads it ends sooner alone, with as much work again: here the other checks have the other processors.
    command: ["node_modules/typescript-native/bin/tsc", "--singleThreaded"],
    quick: true,
  },
  {
    name: "lint",
    title: "Format and lint",
    command: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"],
    quick: true,
  },
  {
    name: "rules",
    title: "Import rules",
    command: [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...["app", "db", "server.ts", "--config", ".dependency-cruiser.cjs"],
    ],
    quick: true,
  },
  {
    name: "unused",
    title: "Nothing unused",
    command: ["node_modules/knip/bin/knip.js", "--no-progress"],
    quick: true,
  },
  { name: "build", title: "Build", command: ["app/cli/build.mjs"], quick: true },
  {
    name: "unit",
    title: "Unit and feature tests on SQLite",
    command: [...vitest, "--project", "pure", "--project", "sqlite", "--project", "sqlite-whole"],
    engine: "sqlite",
    report: "vitest",
    quick: [...vitest, "--project", "pure", "--project", "sqlite"],
  },
  {
    name: "unit",
    title: "Feature tests on PostgreSQL",
    command: [...vitest, "--project", "postgres", "--project", "postgres-whole"],
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
