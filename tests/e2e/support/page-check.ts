import type { Page } from "@playwright/test";
import { findViolations } from "./axe";
import type { Language } from "./words";

export type Theme = "light" | "dark";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What stands on every page: the head, the foot, and the bar of the demo. */
const FRAME = ["header.sticky", "footer", "[data-demo-bar]"];

/** Each page is opened in the first, so that to look at it takes no change of the window more than there are widths. */
const WIDTHS = [320, 390, 1280] as const;
const WINDOW = { width: WIDTHS[0], height: 800 };
/**
 * So much taller than the page is the window: what sticks to an edge of it covers nothing, also when the page's
 * script adds something once it runs, such as the preview of a text.
 */
const ROOM = 1_500;

/** Gathers what the browser complains of: errors of the page's scripts, what its policy refused. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    const ofTheAnswer = /the server responded with a status of 404/.test(message.text());
    if (message.type() === "error" && !ofTheAnswer) complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

/** What is wrong with a page in this language and theme, a line each; `withFrame`, also with what stands around it. */
export async function findProblems(
  page: Page,
  open: () => Promise<string[]>,
  language: Language,
  theme: Theme,
  { withFrame }: { withFrame: boolean },
): Promise<string[]> {
  await page.setViewportSize(WINDOW);
  const problems = await open();
  const [narrowest, narrow, wide] = WIDTHS;
  const { height, ...found } = await page.evaluate(findOverflow);
  problems.push(...sideways(narrowest, found), ...(await findSideways(page, [narrow])));
  await page.setViewportSize({ width: wide, height: height + ROOM });
  problems.push(...findSlips(await page.evaluate(readPage), language, theme));
  return [...problems, ...(await violations(page, theme, withFrame ? [] : FRAME))];
}

type Read = ReturnType<typeof readPage>;

function findSlips(
  { headings, title, lang, scheme, keys }: Read,
  language: Language,
  theme: Theme,
): string[] {
  return [
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(title ? [] : ["no title"]),
    ...(lang === language ? [] : [`lang is ${lang}`]),
    ...(scheme === theme ? [] : [`the page is ${scheme}`]),
    ...keys.map((key) => `the text ${key} is missing`),
  ];
}

/** Runs in the page, at once: asking for each of these alone takes a tenth of the whole test. */
function readPage() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const keys: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent?.trim() ?? "";
    if (/^[a-z]+:[a-z]+\.[a-zA-Z.]+$/.test(text)) keys.push(text);
  }
  const headings = [...document.querySelectorAll("h1")].filter((node) => node.checkVisibility());
  const { lang } = document.documentElement;
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return { headings: headings.length, title: document.title.trim(), lang, scheme, keys };
}

async function violations(page: Page, theme: Theme, without: readonly string[]): Promise<string[]> {
  const runOnly = { type: "tag" as const, values: TAGS };
  const found = await findViolations(page, { exclude: without, runOnly });
  return found.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, any }) => {
      const contrast = any.find(({ id: check }) => check === "color-contrast")?.data;
      const ratio = contrast ? ` (${contrast.fgColor} on ${contrast.bgColor})` : "";
      return target.join(" ") + ratio;
    });
    return `${theme}: ${id}: ${help}: ${places.join(" | ")}`;
  });
}

/** At which of these widths the open page scrolls sideways, and what makes it. */
export async function findSideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const wide: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: WINDOW.height });
    wide.push(...sideways(width, await page.evaluate(findOverflow)));
  }
  return wide;
}

interface Overflow {
  over: number;
  culprits: string[];
}

function sideways(width: number, { over, culprits }: Overflow): string[] {
  return over > 0 ? [`${over} px too wide at ${width}: ${culprits.join(" | ")}`] : [];
}

/** Runs in the page: how high it is, by how many pixels it is too wide, and the innermost elements that make it so. */
function findOverflow(): Overflow & { height: number } {
  const { scrollWidth, clientWidth, scrollHeight: height } = document.documentElement;
  const over = scrollWidth - clientWidth;
  if (over <= 0) return { height, over, culprits: [] };
  const scrolls = (node: Element | null): boolean =>
    node !== null &&
    (getComputedStyle(node).overflowX !== "visible" || scrolls(node.parentElement));
  const sticksOut = (node: Element) => {
    const { left, right } = node.getBoundingClientRect();
    return right > clientWidth + 0.5 || left < -0.5;
  };
  const culprits = [...document.querySelectorAll("body *")]
    .filter((node) => sticksOut(node) && ![...node.children].some(sticksOut))
    .filter((node) => !scrolls(node.parentElement))
    .map((node) => `<${node.tagName.toLowerCase()}> ${node.textContent?.slice(0, 60)}`);
  return { height, over, culprits: culprits.slice(0, 3) };
}
