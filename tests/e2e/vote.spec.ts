import type { Page } from "@playwright/test";
import { atWork, only } from "./support/forms";
import { type PostedIdea, postIdea } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsIn, wordsOf } from "./support/words";

const author = "agnieszka@kolektywkawa.example";
const voter = "piotr@kolektywkawa.example";

/** The first of a page about one idea is its own; the others belong to ideas close to it. */
const pillOf = (page: Page) => page.getByRole("main").locator("button[aria-pressed]").first();

async function someIdea(another: () => Promise<Page>): Promise<PostedIdea> {
  return postIdea(await signIn(await another(), author), only("A hook for the portafilter"));
}

for (const script of [true, false]) {
  test.describe(`voting ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script });

    test("a visitor's vote is kept through sign-in and then counts", async ({ page, another }) => {
      const idea = await someIdea(another);
      await page.goto(idea.path);
      await pillOf(page).click();
      await expect(page).toHaveURL(/\/login/);
      await expect(page.getByText(wordsIn("en")("people:begun.keep.vote"))).toBeVisible();
      await signIn(page, voter);
      await expect(page).toHaveURL(encodeURI(idea.path));
      await expect(page.getByText(wordsIn("en")("people:begun.done.vote"))).toBeVisible();
      await expect(pillOf(page)).toHaveAttribute("aria-pressed", "true");
      await expect(pillOf(page)).toContainText("2");
    });

    test("a vote says how much it matters and why, and can be withdrawn", async ({
      page,
      another,
    }) => {
      const idea = await someIdea(another);
      await page.goto(idea.path);
      await be(page, "member");
      const say = await wordsOf(page);
      await pillOf(page).click();
      await page.getByRole("radio", { name: say("votes:importance.must") }).check();
      const because = page.getByLabel(say("votes:form.because"), { exact: true });
      await because.fill("we drop one a week");
      await page.getByRole("button", { name: say("votes:form.save"), exact: true }).click();
      await expect(
        page.getByRole("figure").filter({ hasText: "we drop one a week" }),
      ).toBeVisible();

      await page.goto(`/ideas/${idea.number}/voters`);
      const mine = page.getByRole("listitem").filter({ hasText: "Lena Hofmann" });
      await expect(mine).toContainText(say("votes:importance.must"));
      await expect(mine).toContainText("we drop one a week");

      await page.goto(idea.path);
      // The pill does not wait for the answer, and leaving the page sooner would break the request off.
      const answered = page.waitForResponse(new RegExp(`/ideas/${idea.number}/vote`));
      await page.getByRole("button", { name: say("votes:form.withdraw") }).click();
      await expect(pillOf(page)).toHaveAttribute("aria-pressed", "false");
      await expect(pillOf(page)).toContainText("1");
      await answered;
      await page.goto(`/ideas/${idea.number}/voters`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(mine).toHaveCount(0);
    });
  });
}

test("a vote shows before the answer comes", { tag: "@sqlite" }, async ({ page, another }) => {
  const idea = await someIdea(another);
  await page.goto(idea.path);
  await be(page, "member");
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(`**/ideas/${idea.number}/vote*`, async (route) => {
    await held;
    await route.continue();
  });
  await expect(pillOf(page)).toContainText("1");
  await atWork(pillOf(page));
  await pillOf(page).click();
  await expect(pillOf(page)).toHaveAttribute("aria-pressed", "true");
  await expect(pillOf(page)).toContainText("2");
  letGo();
  const say = await wordsOf(page);
  await expect(page.getByRole("radio", { name: say("votes:importance.nice") })).toBeChecked();
  await expect(pillOf(page)).toContainText("2");
});

test("a vote in the list stays in the list", { tag: "@postgres" }, async ({ page, another }) => {
  const idea = await someIdea(another);
  await be(page, "member");
  await page.goto(`/ideas?order=newest`);
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: idea.title }) });
  const pill = row.getByRole("button");
  const answered = page.waitForResponse(new RegExp(`/ideas/${idea.number}/vote`));
  await pill.click();
  await expect(pill).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/order=newest/);
  await answered;
  await page.reload();
  await expect(pill).toHaveAttribute("aria-pressed", "true");
});
