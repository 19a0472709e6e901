import type { Locator, Page } from "@playwright/test";
import { atWork, only, takeYourTime } from "./support/forms";
import { postIdeas } from "./support/ideas";
import { be, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { type Words, wordsOf } from "./support/words";

const author = "dan@tworivers.example";
const why =
  "We make machines. Whoever roasts near you does it better, and we would rather send you there.";

test("product answers a board by keyboard alone, one idea after another", {
  tag: "@sqlite",
}, async ({ page, another }) => {
  const { board, slug } = await makeBoard(await be(await another(), "admin"));
  const titles = ["a", "b", "c", "d", "e"].map((letter) => only(`Desk idea ${letter}`));
  await postIdeas(await signIn(await another(), author), titles, board);
  await be(page, "product");
  await page.goto(`/desk?queue=new&board=${slug}`);
  const say = await wordsOf(page);
  const open = page.getByRole("heading", { level: 1 });
  await expect(open).toHaveText(titles[0] ?? "");
  await atWork(page.locator("#comment"));

  await test.step("j and k walk the queue, and reach the title", async () => {
    await page.keyboard.press("j");
    await expect(open).toHaveText(titles[1] ?? "");
    await expect(open).toBeFocused();
    await page.keyboard.press("k");
    await expect(open).toHaveText(titles[0] ?? "");
  });
  await test.step("t tags, and stays", async () => {
    await page.keyboard.press("t");
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(page.getByText(say("triage:tags.done"))).toBeVisible();
    await expect(open).toHaveText(titles[0] ?? "");
  });
  await test.step("o gives it an owner", async () => {
    await page.keyboard.press("o");
    await page.keyboard.press("ArrowDown");
    await pressButton(page, say("triage:owner.submit"));
    await expect(page.getByText(say("triage:owner.done"))).toBeVisible();
  });
  await test.step("a status leads on, u takes it back", async () => {
    await setStatus(page, say, "Under review");
    await expect(open).toHaveText(titles[1] ?? "");
    await page.keyboard.press("u");
    await expect(page.getByText(say("desk:undo.done"))).toBeVisible();
    await expect(queueOf(page)).toHaveCount(5);
  });
  await test.step("c answers where the words are read", async () => {
    await page.keyboard.press("c");
    await page.keyboard.type("We look into it this week.");
    await takeYourTime(page);
    await pressButton(page, say("comments:form.send"));
    await expect(open).not.toHaveText(titles[1] ?? "");
    await expect(queueOf(page)).toHaveCount(4);
  });
  await test.step("declining asks for its reasons", async () => {
    await setStatus(page, say, "Declined", async () => {
      await page.getByLabel(say("triage:status.reason"), { exact: true }).press("s");
      await page.getByLabel(say("triage:status.wouldChange")).fill("If roasters asked us for it.");
    });
    await expect(queueOf(page)).toHaveCount(3);
  });
  await test.step("what is ticked with x is changed at once, and taken back", async () => {
    await page.keyboard.press("x");
    await page.getByRole("button", { name: say("desk:select.change") }).press("Enter");
    await page.locator("summary", { hasText: say("triage:bulk.acts.owner") }).press("Enter");
    await page.getByLabel(say("triage:owner.label")).press("ArrowDown");
    await pressButton(page, say("triage:bulk.preview"));
    await pressButton(page, say("triage:bulk.do", { count: 1 }));
    await expect(page.getByText(say("triage:bulk.did.changed", { count: 1 }))).toBeVisible();
    await pressButton(page, say("triage:bulk.undo"));
    await expect(page.getByText(say("triage:bulk.takenBack", { count: 1 }))).toBeVisible();
  });
});

test("on a phone without script the same forms lead from idea to idea", {
  tag: "@postgres",
}, async ({ browser, another }) => {
  const { board, slug } = await makeBoard(await be(await another(), "admin"));
  const titles = [only("Phone idea a"), only("Phone idea b")];
  await postIdeas(await signIn(await another(), author), titles, board);
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await be(await context.newPage(), "product");
  await page.goto(`/desk?queue=new&board=${slug}`);
  const say = await wordsOf(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await queueOf(page).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[0] ?? "");
  await expect(queueOf(page).first()).toBeHidden();
  await page.locator("summary", { hasText: say("triage:tools.status") }).click();
  await page.getByLabel(say("triage:status.choose")).selectOption("Under review");
  await page.getByLabel(say("triage:status.note")).fill("We look into it.");
  await page.getByRole("button", { name: say("triage:status.submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titles[1] ?? "");
  await page.getByRole("button", { name: say("triage:undo.button"), exact: true }).click();
  await expect(page.getByText(say("desk:undo.done"))).toBeVisible();
  await context.close();
});

const queueOf = (page: Page): Locator => page.locator("main ol > li > a");

/** A board of the test's own, so that nobody else's ideas stand in its queue. */
async function makeBoard(page: Page): Promise<{ board: string; slug: string }> {
  const board = only("Desk");
  await page.goto("/admin/boards/new");
  const say = await wordsOf(page);
  await page.getByLabel(say("admin:boards.name"), { exact: true }).fill(board);
  await page.getByRole("button", { name: say("shared:actions.save"), exact: true }).click();
  await expect(page.getByText(say("admin:notices.created"))).toBeVisible();
  return { board, slug: board.toLowerCase().replaceAll(" ", "-") };
}

async function pressButton(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).press("Enter");
}

async function setStatus(page: Page, say: Words, status: string, more?: () => Promise<void>) {
  await page.keyboard.press("s");
  await page.keyboard.type(status);
  if (more) await more();
  await page.getByLabel(say("triage:status.note")).fill(why);
  await pressButton(page, say("triage:status.submit"));
}
