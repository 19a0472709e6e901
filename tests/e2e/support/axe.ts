import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

/** What to look at, and by which rules; without either all of the page by all rules. */
export interface Look {
  include?: readonly string[];
  exclude?: readonly string[];
  runOnly?: axe.RunOnly;
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In what the open page breaks the rules of accessibility. */
export async function findViolations(page: Page, look: Look = {}): Promise<axe.Result[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(runAxe, look);
}

/** Runs in the page. Half as long as usual: nothing is said of what is in order, and styles are taken as they are shown. */
async function runAxe({ include = ["html"], exclude = [], runOnly }: Look): Promise<axe.Result[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const context = { include: [...include], exclude: [...exclude] };
  const options = { resultTypes: ["violations" as const], preload: false };
  return (await here.run(context, runOnly ? { ...options, runOnly } : options)).violations;
}
