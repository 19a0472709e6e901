import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Counts */

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
  const { passed, failed } = report ? counters[runner](report) : { passed: 0, failed: 0 };
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

const counters = {
  /**
   * A file that does not even load has failed without naming a test.
   * @param {{ numPassedTests: number, numTotalTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
   * @returns {Counts}
   */
  vitest: ({ numPassedTests, numTotalTests, testResults }) => {
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
  },

  /**
   * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
   * @returns {Counts}
   */
  playwright: ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }),
};
