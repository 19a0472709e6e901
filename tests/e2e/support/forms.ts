import { expect, type Locator, type Page } from "@playwright/test";

const NOBODY_IS_FASTER_MS = 2_000;

/** Forms that a visitor may send refuse what comes sooner after their showing than anybody types. */
export async function takeYourTime(page: Page | Locator): Promise<void> {
  const shownAt = await page.locator("input[name=shown_at]").first().inputValue();
  await expect
    .poll(() => Date.now() - Number.parseInt(shownAt, 10), { intervals: [100] })
    .toBeGreaterThan(NOBODY_IS_FASTER_MS);
}

/**
 * Waits until the page's script has taken over a control, and all of the page with it; before, a press is
 * a whole new page, and a key of the desk is nothing.
 */
export async function atWork(control: Locator): Promise<void> {
  await expect.poll(() => control.evaluate(isTakenOver), { timeout: 30_000 }).toBe(true);
}

/** Runs in the page. A control belongs to the script before the effects that hear the keys have run. */
function isTakenOver(node: Element): boolean {
  const ofControl = Object.keys(node).some((key) => /^__react/.test(key));
  return ofControl && performance.getEntriesByName("taken-over").length > 0;
}

/** Words that no other run of a test uses. */
export function only(words: string): string {
  count += 1;
  return `${words} ${(Date.now() % 1e9).toString(36)}${process.pid % 100}${count}`;
}

let count = 0;
