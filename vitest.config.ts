import { defineConfig } from "vitest/config";
import { aliases } from "./app/cli/aliases.mjs";

/** Tests that never open a database run once, whatever the engine. */
const WITHOUT_DATABASE = ["pure", "ui", "rules", "demo"].map((area) => `tests/${area}/**`);
const NOT_HERE = ["tests/e2e/**", "tests/bench/**"];

function onEngine(engine: "sqlite" | "postgres") {
  return {
    extends: true as const,
    test: {
      name: engine,
      include: ["tests/**/*.test.{ts,tsx}"],
      exclude: [...NOT_HERE, ...WITHOUT_DATABASE],
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
    environment: "node",
    pool: "forks",
    maxWorkers: 2,
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
        },
      },
      onEngine("sqlite"),
      onEngine("postgres"),
    ],
  },
});
