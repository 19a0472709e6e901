import type { Locator, Page } from "@playwright/test";
import { atWork, only } from "./support/forms";
import { be } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

/** The titles of a column, from the top. */
const titlesIn = (page: Page, horizon: string) =>
  page.locator(`#${horizon}`).getByRole("listitem").getByRole("heading", { level: 3 });

const entryOf = (page: Page, title: string) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: title, exact: true }) });

async function addItem(page: Page, title: string) {
  const say = await wordsOf(page);
  await page.goto("/roadmap/new");
  await page.getByLabel(say("roadmap:form.title")).fill(title);
  await page.getByRole("radio", { name: say("roadmap:horizon.later"), exact: true }).check();
  await page.getByRole("button", { name: say("roadmap:create.submit") }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** By the mouse itself: the page must not scroll on the way. */
async function dragToColumn(page: Page, entry: Locator, horizon: string) {
  await entry.scrollIntoViewIfNeeded();
  const from = await entry.boundingBox();
  const to = await page.locator(`#${horizon}`).boundingBox();
  if (!from || !to) throw new Error("The roadmap is not in view.");
  const y = from.y + 20;
  await page.mouse.move(from.x + 20, y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, y, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, y, { steps: 8 });
  await page.mouse.up();
}

for (const script of [true, false]) {
  test.describe(`the roadmap ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("is put in order by a press, and by dragging where that is possible", async ({ page }) => {
      await page.goto("/roadmap");
      await be(page, "product");
      const say = await wordsOf(page);
      const [first, second] = [only("Cups that say when they are warm"), only("A quieter grinder")];
      await addItem(page, first);
      await addItem(page, second);
      await page.goto("/roadmap");
      const later = titlesIn(page, "later");
      const order = async () =>
        (await later.allTextContents()).filter((one) => [first, second].includes(one));
      expect(await order()).toEqual([first, second]);

      if (script)
        await atWork(page.getByRole("button", { name: say("roadmap:move.up", { title: second }) }));
      await page.getByRole("button", { name: say("roadmap:move.up", { title: second }) }).click();
      await expect.poll(order).toEqual([second, first]);

      if (script) {
        const target = entryOf(page, first);
        await entryOf(page, second).dragTo(target, {
          targetPosition: { x: 20, y: ((await target.boundingBox())?.height ?? 9) - 4 },
        });
        await expect.poll(order).toEqual([first, second]);
        await dragToColumn(page, entryOf(page, second), "next");
      } else {
        await entryOf(page, second)
          .getByRole("link", { name: say("roadmap:move.named", { title: second }) })
          .click();
        await page.getByRole("radio", { name: say("roadmap:horizon.next"), exact: true }).check();
      }
      await expect(
        page.getByRole("radio", { name: say("roadmap:horizon.next"), exact: true }),
      ).toBeChecked();
      await page.getByLabel(say("roadmap:move.why")).fill("The new motor is here.");
      await page.getByRole("button", { name: say("roadmap:move.submit") }).click();
      await expect(page).toHaveURL(/\/roadmap$/);
      await expect(titlesIn(page, "next").filter({ hasText: second })).toBeVisible();
    });
  });
}
