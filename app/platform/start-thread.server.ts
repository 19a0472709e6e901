import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

const OPTIONS: WorkerOptions = {
  // Without its own list a thread loads the parent's TypeScript hooks first, for nothing.
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 256 },
};

/** What runs in a thread of its own, by the name of its file in this folder. */
export type ThreadName = "markdown-worker" | "card-worker";

/** A started thread that waits for its first work and keeps no process alive. */
export async function startThread(name: ThreadName): Promise<Worker> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const source = join(folder, `${name}.ts`);
  const worker = existsSync(source)
    ? new Worker(await bundle(source), { ...OPTIONS, eval: true })
    : new Worker(findBuilt(folder, `${name}.js`), OPTIONS);
  await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  worker.removeAllListeners("error");
  worker.unref();
  return worker;
}

/** In development and in tests: a thread cannot load TypeScript by itself. */
async function bundle(source: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    // What brings machine code or WebAssembly is found beside its own files.
    external: ["sharp", "satori"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** In production this code lies somewhere below `build/`, the thread's in `build/app/`. */
function findBuilt(folder: string, file: string): string {
  const built = join(folder, "app", file);
  if (existsSync(built)) return built;
  const above = dirname(folder);
  if (above === folder) throw new Error(`app/${file} is missing: run \`npm run build\``);
  return findBuilt(above, file);
}
