import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { only } from "./support/forms";
import { be, signUp } from "./support/people";
import { expect, test } from "./support/test";
import { secondWay } from "./support/ways";
import { wordsOf } from "./support/words";

const PASSWORD = "four words in row";
const because = "our morning shift would start ten minutes later";
/** Of the demo, whose filling always gives the same numbers; takes votes. */
const IDEA = 53;

for (const script of [true, false]) {
  test.describe(`what is mine ${script ? "with" : "without"} script`, {
    tag: script ? "@sqlite" : secondWay,
  }, () => {
    test.use({ javaScriptEnabled: script, acceptDownloads: true });

    test("is hidden, taken in one file, and erased when I ask, unless I change my mind", async ({
      page,
      another,
    }) => {
      const name = only("Runa Vik");
      await page.goto("/signup");
      await signUp(page, name);
      await test.step("votes, and is named", () => vote(page, name));
      await test.step("hides the name", () => hideName(page, another, name));
      await test.step("takes all of it", () => takeAll(page, name));
      await test.step("asks to be erased", () => askErasure(page));
      await test.step("stays after all", () => stay(page));
      await test.step("asks again", () => askAgain(page));
      const colleague = await be(await another(), "member");
      await test.step("a company hears what becomes of it", () => readOfCompany(colleague));
    });
  });
}

async function vote(page: Page, name: string) {
  await page.goto(`/ideas/${IDEA}/vote`);
  const say = await wordsOf(page);
  await page.getByLabel(say("votes:form.because"), { exact: true }).fill(because);
  await page.getByRole("button", { name: say("votes:form.cast"), exact: true }).click();
  await expect(page).not.toHaveURL(/\/vote$/);
  await page.goto(`/ideas/${IDEA}/voters`);
  await expect(page.getByRole("listitem").filter({ hasText: because })).toContainText(name);
}

async function hideName(page: Page, another: () => Promise<Page>, name: string) {
  await page.goto("/settings/privacy");
  const say = await wordsOf(page);
  await page.getByLabel(say("privacy:settings.hideVotes")).check();
  await page.getByRole("button", { name: say("privacy:settings.save") }).click();
  await expect(page.getByText(say("privacy:notices.hidden"))).toBeVisible();
  const visitor = await another();
  await visitor.goto(`/ideas/${IDEA}/voters`);
  const mine = visitor.getByRole("listitem").filter({ hasText: because });
  await expect(mine).toContainText(say("shared:people.hidden"));
  await expect(visitor.getByText(name)).toHaveCount(0);
}

async function takeAll(page: Page, name: string) {
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("privacy:settings.dataLink") }).click();
  const take = page.getByRole("button", { name: say("privacy:export.button") });
  const password = page.getByLabel(say("people:fields.currentPassword"));
  await password.fill("not this one");
  await take.click();
  await expect(page.getByText(say("people:errors.password"))).toBeVisible();
  await password.fill(PASSWORD);
  const download = page.waitForEvent("download");
  await take.click();
  const file = await download;
  const text = readFileSync(await file.path(), "utf8");
  const mine = JSON.parse(text);
  const { handle, email } = mine.person[0];
  expect(file.suggestedFilename()).toBe(`${handle}.json`);
  expect(mine.person).toEqual([expect.objectContaining({ name, votes_hidden: 1 })]);
  expect(mine.vote).toEqual([expect.objectContaining({ idea_id: IDEA, because })]);
  expect(mine.session).toHaveLength(1);
  expect(new Set(text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g))).toEqual(new Set([email]));
  expect(text).not.toMatch(/argon2/);
}

const dayInAWeek = () =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    timeZone: "Europe/Berlin",
  }).format(Date.now() + 7 * 86_400_000);

async function askErasure(page: Page) {
  await page.goto("/settings/privacy");
  const say = await wordsOf(page);
  await page.getByRole("link", { name: say("privacy:settings.erasureLink") }).click();
  await page.getByLabel(say("privacy:erasure.texts")).check();
  await sendErasure(page, "yes");
  await expect(page.getByText(say("privacy:erasure.wrongWord"))).toBeVisible();
  await expect(page.getByLabel(say("privacy:erasure.texts"))).toBeChecked();
  await confirmErasure(page, "privacy:erasure.plannedTexts");
}

/** Without what was written this time, which was ticked before. */
async function askAgain(page: Page) {
  await page.goto("/settings/erasure");
  await confirmErasure(page, "privacy:erasure.planned");
}

async function sendErasure(page: Page, word: string) {
  const say = await wordsOf(page);
  await page.getByLabel(say("people:fields.currentPassword")).fill(PASSWORD);
  await page.getByLabel(say("privacy:erasure.confirm")).fill(word);
  await page.getByRole("button", { name: say("privacy:erasure.button") }).click();
}

async function confirmErasure(
  page: Page,
  told: "privacy:erasure.planned" | "privacy:erasure.plannedTexts",
) {
  const say = await wordsOf(page);
  const before = dayInAWeek();
  await sendErasure(page, say("privacy:erasure.word"));
  await expect(page.getByText(say("privacy:notices.asked"))).toBeVisible();
  const days = [before, dayInAWeek()].map((day) => say(told, { day }));
  await expect(page.getByText(new RegExp(days.join("|").replaceAll(".", "\\.")))).toBeVisible();
}

/** The banner on each page takes it back. */
async function stay(page: Page) {
  await page.goto("/roadmap");
  const say = await wordsOf(page);
  const banner = page.getByRole("complementary", { name: say("privacy:erasure.keepTitle") });
  await banner.getByRole("button", { name: say("privacy:erasure.keep") }).click();
  await expect(page.getByText(say("privacy:notices.kept"))).toBeVisible();
  await expect(banner).toHaveCount(0);
}

async function readOfCompany(page: Page) {
  await page.goto("/settings/erasure");
  const say = await wordsOf(page);
  const account = "Kaffeewerk Süd";
  await expect(page.getByText(say("privacy:erasure.goes.account", { account }))).toBeVisible();
  await expect(page.getByText(say("privacy:erasure.stays.account", { account }))).toBeVisible();
}
