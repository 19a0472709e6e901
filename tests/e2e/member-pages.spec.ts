import type { Page } from "@playwright/test";
import { thorough } from "../support/depth";
import { listen } from "./support/page-check";
import { pages } from "./support/pages";
import { be } from "./support/people";
import { expect, test } from "./support/test";

test.use({ screenshot: "off" });

/** Those whose address needs nothing that a test makes first. */
const fixed = pages
  .filter(({ path }) => path.length === 0)
  .map(({ path }) => (path as () => string)());

/** Without being thorough, every other one: what breaks is mostly what many pages have. */
const paths = [...new Set(fixed)].filter((_, index) => thorough || index % 2 === 0);
const FEWEST = thorough ? 30 : 15;

/** Members have the scripts that visitors lack, without the words that only staff get. */
test("every page that a member may open comes to work", { tag: "@sqlite" }, async ({
  page: entrance,
  still,
}) => {
  test.setTimeout(180_000);
  await be(entrance, "member");
  const page = await still({ storageState: await entrance.context().storageState() });
  const complaints = listen(page);
  const problems: string[] = [];
  let opened = 0;
  for (const path of paths) {
    const answer = await page.goto(path, { waitUntil: "load" });
    if (answer?.status() === 200) {
      opened += 1;
      if (!(await comesToWork(page))) problems.push(`${path} stays without its script`);
      problems.push(...complaints.map((complaint) => `${path}: ${complaint}`));
    }
    complaints.length = 0;
  }
  expect(problems).toEqual([]);
  expect(opened).toBeGreaterThan(FEWEST);
});

/** Whether the page's script marks within ten seconds that it has taken over. */
async function comesToWork(page: Page): Promise<boolean> {
  const mark = () => performance.getEntriesByName("taken-over").length > 0;
  return page.waitForFunction(mark, null, { timeout: 10_000, polling: 50 }).then(
    () => true,
    () => false,
  );
}
