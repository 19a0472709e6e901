import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { aliases } from "./aliases.mjs";
import { fingerprintSources, isBuilt, markBuilt } from "./build-stamp.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
process.env["NODE_ENV"] = "production";

const fingerprint = fingerprintSources();
if (isBuilt(fingerprint) && !process.argv.includes("--force")) {
  console.log("Built already; nothing has changed.");
} else {
  const began = Date.now();
  rmSync("build", { recursive: true, force: true });
  buildPages();
  await buildProcesses();
  markBuilt(fingerprint);
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

/** What the browser gets and what renders it: build/client and build/server. */
function buildPages() {
  const remix = createRequire(import.meta.url).resolve("@remix-run/dev/package.json");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(remix), "dist/cli.js"), "vite:build", "--logLevel", "warn"],
    { encoding: "utf8" },
  );
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  console.error("The pages could not be built; the messages are above.");
  process.exit(1);
}

/** What Node.js starts: the server, the commands and the threads, in build/app. */
async function buildProcesses() {
  await build({
    configFile: false,
    logLevel: "warn",
    resolve: { alias: aliases },
    ssr: { external: true, noExternal: ["emojibase-data"], target: "node" },
    build: {
      ssr: true,
      target: "node20",
      outDir: "build/app",
      emptyOutDir: true,
      copyPublicDir: false,
      sourcemap: true,
      rollupOptions: {
        input: {
          server: "server.ts",
          upwell: "app/cli/upwell.ts",
          "markdown-worker": "app/platform/markdown-worker.ts",
          "card-worker": "app/platform/card-worker.ts",
        },
        output: {
          format: "es",
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
        },
      },
    },
  });
}
