import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";

/** @typedef {{ passed: number, failed: number, names: string[] }} Counts with the names of what failed */

const FOLDER = ".cache/test";

/**
 * Where a runner writes its report and what tells it so. A report of an earlier run is removed.
 * @param {"vitest" | "playwright"} runner
 * @param {number} index of the stage
 */
export function askForReport(runner, index) {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${index}.json`;
  rmSync(file, { force: true });
  if (runner === "vitest") {
    const args = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    return { file, args, env: {} };
  }
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  return { file, args: ["--reporter=list,json"], env };
}

/**
 * What a stage's tests came to. A skipped test is a failed one, and so is a stage that failed, or ran nothing, without saying why.
 * @param {"vitest" | "playwright"} runner
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function readCounts(runner, file, code) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const counts = report ? counters[runner](report) : { passed: 0, failed: 0, names: [] };
  const unexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  if (!unexplained) return counts;
  const what = `no test of ${counts.passed}; the runner ended with ${code}, its words are above`;
  return { ...counts, failed: 1, names: [what] };
}

const counters = {
  /**
   * A file that does not even load has failed without naming a test.
   * @param {{ numPassedTests: number, numTotalTests: number, testResults: VitestFile[] }} report
   * @returns {Counts}
   */
  vitest: ({ numPassedTests, numTotalTests, testResults }) => {
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    const failed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status !== "passed")
        .map(({ fullName }) => `${fromHere(name)} › ${fullName}`),
    );
    return {
      passed: numPassedTests,
      failed: numTotalTests - numPassedTests + unloaded.length,
      names: [...unloaded.map(({ name }) => fromHere(name)), ...failed],
    };
  },

  /**
   * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: { message?: string }[], suites: PlaywrightSuite[] }} report
   * @returns {Counts}
   */
  playwright: ({ stats, errors, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    names: [...suites.flatMap(namesOfFailed), ...errors.map(({ message = "an error" }) => message)],
  }),
};

/** @typedef {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }} VitestFile */
/** @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, tests: { projectName: string, status: string }[] }[] }} PlaywrightSuite */

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function namesOfFailed({ title, suites = [], specs = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status !== "expected")
      .map(({ projectName }) => `${spec.title} [${projectName}]`),
  );
  return [...own, ...suites.flatMap(namesOfFailed)].map((name) => `${title} › ${name}`);
}

/** @param {string} file */
function fromHere(file) {
  return relative(process.cwd(), file);
}
