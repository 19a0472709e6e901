import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A file that imports another one; `types` imports nothing but types. */
export interface Import {
  from: string;
  to: string;
  types?: true;
}

export interface Violation {
  rule: string;
  from: string;
}

const CRUISE = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const CONFIG = resolve(".dependency-cruiser.cjs");

/** What the import rules say about a tree that holds these imports and nothing else. */
export function violationsOf(imports: readonly Import[]): Violation[] {
  const tree = mkdtempSync(join(tmpdir(), "upwell-rules-"));
  try {
    copyFileSync("tsconfig.json", join(tree, "tsconfig.json"));
    copyFileSync("package.json", join(tree, "package.json"));
    symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
    for (const each of imports) plant(tree, each);
    return cruise(tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

function plant(tree: string, { from, to, types }: Import) {
  const isFile = /\.\w+$/.test(to);
  if (isFile) write(join(tree, to), to.endsWith(".json") ? "{}" : "export const it = 1;\n", "wx");
  const specifier = isFile ? aliasOf(to) : to;
  write(join(tree, from), `import ${types ? "type " : ""}{ it } from "${specifier}";\nit;\n`, "a");
}

function aliasOf(file: string): string {
  const path = file.replace(/\.tsx?$/, "");
  if (path.startsWith("app/")) return `~/${path.slice("app/".length)}`;
  return path.startsWith("db/") ? `~db/${path.slice("db/".length)}` : `~/../${path}`;
}

function write(file: string, text: string, flag: "a" | "wx") {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
}

function cruise(tree: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISE, "app", "db", "--config", CONFIG, "--output-type", "json"],
    { cwd: tree, encoding: "utf8", maxBuffer: 64_000_000 },
  );
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return summary.violations.map(({ from, rule }) => ({ rule: rule.name, from }));
}
