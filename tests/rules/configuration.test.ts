import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CONFIGURATION } from "../../app/cli/environment.mjs";

test("a demo and a test set aside every variable that configures a real community", () => {
  const listed = readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z][A-Z_]+)=/gm);
  const names = [...listed].map(([, name]) => name).filter((name) => name !== "NODE_ENV");
  expect([...CONFIGURATION].sort()).toEqual(names.sort());
});
