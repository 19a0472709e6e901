import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import packages from "../../package.json";

const document = readFileSync("docs/dependencies.md", "utf8");
const [, production = "", development = ""] = document.split(/^## /m);

function documented(section: string): string[] {
  return [...section.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name]) => name ?? "");
}

describe("docs/dependencies.md", () => {
  test("gives every package of production its reason, and no other", () => {
    expect(documented(production)).toEqual(Object.keys(packages.dependencies).sort());
  });

  test("gives every package of development its reason, and no other", () => {
    expect(documented(development)).toEqual(Object.keys(packages.devDependencies).sort());
  });
});

test("packages are pinned to exact versions", () => {
  const versions = Object.values({ ...packages.dependencies, ...packages.devDependencies });
  expect(
    versions.filter((version) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
  ).toEqual([]);
});
