import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { aliases } from "./app/cli/aliases.mjs";

/** Tests that never open a database run once, whatever the engine. */
const WITHOUT_DATABASE = ["pure", "ui", "rules", "demo"].map((area) => `tests/${area}/**`);
const NOT_HERE = ["tests/e2e/**", "tests/bench/**"];
/** Most of the minutes: every form and route with thousands of inputs, ten thousand rows, whole processes. */
const WHOLE = [
  "tests/routes/*.test.ts",
  "tests/import/large-import.test.ts",
  "tests/http/process.test.ts",
];

/**
 * What takes minutes begins before all that takes seconds: begun last, as the order of names and sizes has it,
 * one long file after another would run while the other processors have nothing left to do.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const isShort = ({ project }: TestSpecification) => Number(!project.name.endsWith("-whole"));
    return sorted.sort((a, b) => isShort(a) - isShort(b));
  }
}

type Engine = "sqlite" | "postgres";

/** The tests of one part of the product at a time; files share a process, which loads the modules once. */
function onEngine(engine: Engine) {
  return project(engine, engine, {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [...NOT_HERE, ...WITHOUT_DATABASE, ...WHOLE],
    isolate: false,
  });
}

function wholeOnEngine(engine: Engine) {
  return project(`${engine}-whole`, engine, { include: WHOLE, exclude: NOT_HERE });
}

function project(
  name: string,
  engine: Engine,
  files: { include: string[]; exclude: string[]; isolate?: boolean },
) {
  return {
    extends: true as const,
    test: {
      name,
      ...files,
      // React as it is served: its development build renders several times slower.
      env: { UPWELL_TEST_ENGINE: engine, NODE_ENV: "production" as const },
      globalSetup: [`tests/support/template-${engine}.ts`],
    },
  };
}

export default defineConfig({
  resolve: { alias: aliases },
  esbuild: { jsxDev: false },
  test: {
    // The tests on the second engine take over what those on the first have transformed.
    experimental: { fsModuleCache: true },
    environment: "node",
    pool: "forks",
    // One more than CI has processors: some tests wait, for a process to end or a server that hangs.
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: "test", TZ: "UTC" },
    // The build is tested as it is, not as Vitest would transform it.
    server: { deps: { external: [/\/build\/server\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: WITHOUT_DATABASE.map((folder) => `${folder}/*.test.{ts,tsx}`),
          exclude: NOT_HERE,
          isolate: false,
        },
      },
      wholeOnEngine("sqlite"),
      onEngine("sqlite"),
      wholeOnEngine("postgres"),
      onEngine("postgres"),
    ],
  },
});
