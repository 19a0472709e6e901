import type { Page } from "@playwright/test";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay, ways } from "./support/ways";
import { wordsOf } from "./support/words";

/** Of the demo; nobody has suggested anything for them yet. */
const items = { en: "/roadmap/8", de: "/roadmap/9" };

for (const way of ways) {
  test.describe(`a plan is written together, ${way.title}`, {
    tag: way.tag === "@sqlite" ? way.tag : secondWay,
  }, () => {
    test.use(way.use);

    test("two customers suggest other words, and the owner brings them together", async ({
      page,
      another,
    }) => {
      const item = items[way.language];
      const second = await another();
      await test.step("a customer suggests", async () => {
        await signIn(page, "tomas@bardocais.example");
        await suggest(page, item, "One word first.");
      });
      await test.step("another one suggests something else for the same place", async () => {
        await signIn(second, "priya@tworivers.example");
        await suggest(second, item, "Another word first.");
      });
      await test.step("the company takes one up", async () => {
        await be(page, way.language === "de" ? "admin" : "product");
        await page.goto(item);
        const say = await wordsOf(page);
        const hers = page.getByRole("article").filter({ hasText: "One word first." });
        await hers.getByRole("button", { name: say("brief:decide.take") }).click();
        await expect(page.getByText(say("brief:decide.taken"))).toBeVisible();
      });
      await test.step("sees that the other no longer fits, and mends it", () => mend(page));
      await test.step("everybody reads who wrote what", async () => {
        await second.goto(item);
        await expect(second.getByText("One word and another first.").first()).toBeVisible();
        await second.goto(`${item}/revisions/3`);
        await expect(second.getByRole("link", { name: /^Priya/ }).first()).toBeVisible();
      });
    });
  });
}

/** Puts a sentence in front of the open questions. */
async function suggest(page: Page, item: string, sentence: string) {
  await page.goto(`${item}/sections/questions/suggestion`);
  const say = await wordsOf(page);
  const field = page.getByRole("textbox", { name: say("brief:section.questions") });
  await field.fill(`${sentence} ${await field.inputValue()}`);
  await page.getByLabel(say("brief:suggest.why")).fill("It is what my people ask first.");
  await page.getByRole("button", { name: say("brief:suggest.submit") }).click();
  await expect(page.getByText(say("brief:suggest.done"))).toBeVisible();
}

async function mend(page: Page) {
  const say = await wordsOf(page);
  const other = page.getByRole("article").filter({ hasText: say("brief:suggestion.conflict") });
  await other.getByRole("link", { name: say("brief:decide.change") }).click();
  const field = page.getByRole("textbox", { name: say("brief:section.questions") });
  const text = await field.inputValue();
  await field.fill(text.replace("Another word first.", "One word and another first."));
  await page.getByRole("button", { name: say("brief:decide.take") }).click();
  await expect(page.getByText(say("brief:decide.taken"))).toBeVisible();
}
