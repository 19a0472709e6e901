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

const RULES = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SOURCE = `${RULES};(${rememberColors})()`;

/** A colour of axe, of which its types say nothing. */
interface Color {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(written: string): Color;
}

/**
 * Runs in the page. A page has a dozen colours, which the rules about contrast read some thousand times from
 * how they are written: a quarter of the time of all rules together.
 */
function rememberColors() {
  const { axe: here } = window as unknown as {
    axe: { commons: { color: { Color: { prototype: Color } } } };
  };
  const { prototype } = here.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Omit<Color, "parseString">>();
  prototype.parseString = function parseString(written) {
    const found = known.get(written);
    if (found) return Object.assign(this, found);
    read.call(this, written);
    const { r, g, b, alpha } = this;
    known.set(written, { r, g, b, alpha });
    return this;
  };
}

/** Each page opened from here on has the rules with it. Handing them to every page anew takes longer than most take to load. */
export async function bringRules(page: Page): Promise<void> {
  await page.addInitScript(SOURCE);
}

/** In what the open page breaks the rules of accessibility. */
export async function findViolations(page: Page, look: Look = {}): Promise<axe.Result[]> {
  const found = await page.evaluate(runAxe, look);
  if (found) return found;
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(runAxe, look);
  if (!violations) throw new Error("the page does not take the rules");
  return violations;
}

/**
 * Runs in the page; undefined where the rules are not there yet. Half as long as usual: nothing is said of
 * what is in order, and styles are taken as they are shown.
 */
async function runAxe({ include = ["html"], exclude = [], runOnly }: Look) {
  const { axe: here } = window as unknown as { axe?: typeof axe };
  if (!here) return undefined;
  const context = { include: [...include], exclude: [...exclude] };
  const options = { resultTypes: ["violations" as const], preload: false };
  return (await here.run(context, runOnly ? { ...options, runOnly } : options)).violations;
}
